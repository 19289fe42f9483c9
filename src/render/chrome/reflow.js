// What does not fit a window as narrow as this one, so that people have to scroll to its side (WCAG 1.4.10).
(() => {
  const room = 4, width = innerWidth;
  if (document.scrollingElement.scrollWidth <= width + room) return [];
  // What has a meaning in two dimensions may be wide, and what is shown as it was written.
  const WIDE = 'table, [role=table], [role=grid], [role=treegrid], pre, code, samp, kbd, svg, canvas, img, video, iframe, '
    + 'object, embed, map, math, [role=img], [role=application], [role=toolbar], [role=tablist]';
  const path = element => {
    const steps = [];
    for (let it = element; it.parentElement; it = it.parentElement)
      steps.unshift(Array.prototype.indexOf.call(it.parentElement.children, it));
    return steps;
  };
  // What a box cuts off or lets be scrolled does not make the page wide.
  const isHeld = element => {
    for (let it = element; it && it !== document.body; it = it.parentElement) {
      const { overflowX, position } = getComputedStyle(it);
      if (overflowX !== 'visible') return true;
      if (position === 'fixed') return true;
    }
    return false;
  };
  const found = new Map(), rows = new Set(), range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && found.size < 50; text = texts.nextNode()) {
    if (!/\S/.test(text.data)) continue;
    range.selectNodeContents(text);
    const element = text.parentElement;
    const lines = [...range.getClientRects()].filter(line => line.width > room && line.right > width + room && line.left >= 0);
    if (!lines.length || found.has(element) || element.closest(WIDE) || isHeld(element)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    // Lines that are longer than the window have to be scrolled one by one.
    const style = getComputedStyle(element);
    const long = lines.some(line => line.width > width + room) && /\S\s+\S/.test(text.data) && style.whiteSpaceCollapse !== 'preserve';
    // One of a row that runs out of the window stands for all.
    const row = element.closest('ul, ol, dl, menu, nav') || element.parentElement;
    if (!long && rows.has(row)) continue;
    rows.add(row);
    found.set(element, { path: path(element), long });
  }
  return [...found.values()];
})()
