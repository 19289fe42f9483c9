// The texts that the given boxes cut off in the window as it is (ACT 59br37). Beside trees.js.
paths => {
  const clips = /hidden|clip/, scrolls = /auto|scroll/;
  const at = path => path.reduce((element, step) => element && element.children[step], document.documentElement);
  const path = element => {
    const steps = [];
    for (let it = element; it.parentElement; it = it.parentElement)
      steps.unshift(Array.prototype.indexOf.call(it.parentElement.children, it));
    return steps;
  };
  const isSeen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !element.closest('[aria-hidden=true]') && element instanceof HTMLElement;

  // Whether the box is the one that decides what is seen of the element: no other box, no position and no
  // movement between them.
  const decides = (box, element) => {
    for (let it = element; it !== box; it = it.parentElement) {
      const { overflow, position, transform } = getComputedStyle(it);
      if (clips.test(overflow) || scrolls.test(overflow) || transform !== 'none' || /absolute|fixed/.test(position))
        return false;
    }
    return true;
  };

  const cut = (text, edges, style) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(line => line.width > 0 && line.height > 0);
    const within = line => line.right > edges.left + 1 && line.left < edges.right - 1
      && line.bottom > edges.top + 1 && line.top < edges.bottom - 1;
    if (!lines.some(within)) return null;
    const lineHeight = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.2;
    // Room for slanted letters, for the tails of letters, and for fonts that are taller than their lines.
    const room = line => Math.max(3, line.height * 0.2, (line.height - parseFloat(style.lineHeight)) / 2 + 2 || 0);
    const isWithin = line => line.top >= edges.top - room(line) && line.bottom <= edges.bottom + room(line);
    const isAcross = lines.some(line => line.left < edges.left - 3 || line.right > edges.right + 3);
    const endsCleanly = style.whiteSpace === 'nowrap' && style.textOverflow !== 'clip';
    const showsOneLine = lineHeight >= edges.height - 0.5;
    const across = clips.test(style.overflowX) && isAcross && !endsCleanly;
    const whole = lines.some(isWithin);
    const down = clips.test(style.overflowY) && !lines.every(isWithin) && !(showsOneLine && whole);
    // Text that would fit but stands half outside may be the next of several that slide in.
    const fits = lines.every(line => line.width <= edges.right - edges.left + 3);
    return across || down ? { across, fits, whole } : null;
  };

  const found = [];
  for (const box of paths.map(at).filter(box => box && isSeen(box))) {
    const style = getComputedStyle(box);
    // Boxes of a pixel hide their text on purpose; clamped lines end in dots.
    const isOff = !clips.test(style.overflow) || box.clientWidth <= 2 || box.clientHeight <= 2
      || !/^none$|^$/.test(style.webkitLineClamp) || style.clipPath !== 'none' || /rect/.test(style.clip);
    if (isOff) continue;
    const outer = box.getBoundingClientRect();
    const left = outer.left + box.clientLeft, top = outer.top + box.clientTop;
    const height = style.overflowY === 'clip'
      ? box.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom) : outer.height;
    const edges = { left, top, right: left + box.clientWidth, bottom: top + box.clientHeight, height };
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let left = 200; left > 0 && texts.nextNode(); left--) {
      const text = texts.currentNode, element = text.parentElement;
      if (!/\S/.test(text.data) || !isSeen(element) || !decides(box, element)) continue;
      const how = cut(text, edges, style);
      if (how) found.push({ path: path(element), ...how });
    }
    if (found.length > 100) break;
  }
  return found;
}
