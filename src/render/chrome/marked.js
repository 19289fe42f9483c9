// Which tab stops their own `onfocus` handlers mark while they have the focus: each is given the focus, and what
// is near is looked at before and after. Handlers that may leave the page are left alone.
properties => {
  const leaves = /location|submit|open|alert|confirm|prompt|close|print|click|href|history|reload/i;
  const source = element => `${element.getAttribute('onfocus')} ${element.getAttribute('onblur')}`;
  const stops = [...document.querySelectorAll('[onfocus]')].slice(0, 200)
    .filter(element => !leaves.test(source(element)) && element.getClientRects().length > 0).slice(0, 30);
  const path = element => {
    const steps = [];
    for (let at = element; at.parentElement; at = at.parentElement)
      steps.unshift(Array.prototype.indexOf.call(at.parentElement.children, at));
    return steps;
  };
  const near = stop => {
    const around = [];
    for (let at = stop.parentElement; at && around.length < 5; at = at.parentElement) around.push(at);
    const beside = around.length ? [...around[0].querySelectorAll('*')].slice(0, 50) : [];
    return [stop, ...around, ...beside];
  };
  // What is not drawn shows nothing.
  const look = element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
    const style = getComputedStyle(element);
    return properties.map(name => style.getPropertyValue(name)).join('|');
  };
  const before = document.activeElement;
  const marked = stops.filter(stop => {
    const group = near(stop), plain = group.map(look);
    stop.focus({ preventScroll: true });
    const has = document.activeElement === stop;
    const differs = group.some((element, at) => look(element) !== plain[at]);
    stop.blur();
    return has && differs;
  });
  if (before && before !== document.body) before.focus({ preventScroll: true });
  return marked.map(path);
}
