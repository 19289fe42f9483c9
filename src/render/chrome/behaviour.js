// What style sheets do to the top document under the pointer and in time. The functions read one rule each, or
// look at the page; see sheets.js. All is bounded.
() => {
  // Whether a rule may let something hidden be seen.
  const shows = ({ display, visibility, opacity, left, top, maxHeight, height, clip, clipPath, transform }) =>
    (display !== '' && display !== 'none') || visibility === 'visible' || parseFloat(opacity) > 0
    || [left, top, maxHeight, height, clip, clipPath, transform].some(value => value !== '');
  const pointer = /:hover(?![\w-])/g;
  const parts = list => list.split(/,(?![^()]*\))/).map(part => part.trim());
  const hovering = list => parts(list).filter(part => part.search(pointer) >= 0 && !part.includes(':not('));
  const plain = selectors => `:is(${selectors.map(part => part.replace(pointer, ':is(*)')).join() || ':not(*)'})`;

  const isHidden = element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    const { right, bottom, height } = element.getBoundingClientRect();
    return right + scrollX <= 0 || bottom + scrollY <= 0 || height < 2;
  };

  // What rules show while the pointer is over something else: around it, or beside it.
  const hovered = (tree, sheets) => {
    const all = sheets.flatMap(sheet => sheet.hovering);
    const itself = all.filter(part => /:hover(?![\w-])[^\s>+~]*$/.test(part));
    const others = all.filter(part => !itself.includes(part));
    const inside = others.filter(part => !/:hover(?![\w-]).*[+~]/.test(part));
    const onFocus = `:is(${sheets.flatMap(sheet => sheet.focusing).join() || ':not(*)'})`;
    const found = [];
    for (const element of [...tree.querySelectorAll(plain(others))].slice(0, 500)) {
      if (found.length >= 50 || !/\S/.test(element.textContent) || !isHidden(element)) continue;
      found.push({
        element,
        onFocus: element.matches(onFocus),
        stays: element.matches(plain(inside)) || element.matches(plain(itself)),
        floats: /absolute|fixed/.test(getComputedStyle(element).position),
      });
    }
    return found;
  };

  const MOVES = new Set(['transform', 'translate', 'rotate', 'scale', 'offsetDistance', 'left', 'right', 'top', 'bottom', 'inset',
    'marginLeft', 'marginRight', 'marginTop', 'marginBottom', 'textIndent', 'backgroundPosition', 'backgroundPositionX',
    'backgroundPositionY', 'width', 'height', 'strokeDashoffset']);
  const LIGHTS = ['opacity', 'visibility', 'display', 'color', 'backgroundColor', 'backgroundImage', 'filter'];

  // How often a property gets another value in one round. Where the last value is not the first, it jumps back.
  const changes = (frames, name, jumps) => {
    // What is a little paler now and then does not blink.
    const value = frame => name === 'opacity' ? String(Math.round(frame[name])) : String(frame[name]);
    const values = frames.filter(frame => name in frame).map(value);
    if (!values.length) return 0;
    if (!(name in frames[0])) values.unshift('');
    if (!(name in frames[frames.length - 1])) values.push('');
    const inside = values.filter((value, at) => at > 0 && value !== values[at - 1]).length;
    return inside + (jumps && values[0] !== values[values.length - 1] ? 1 : 0);
  };

  const read = animation => {
    const { effect, timeline, playState } = animation;
    if (!/running|finished/.test(playState) || !(timeline instanceof DocumentTimeline) || !effect || !effect.target) return null;
    const { duration, iterations, direction } = effect.getComputedTiming();
    const round = Number(duration) / 1000, frames = effect.getKeyframes();
    // What lasts less than a second moves the page into place.
    if (!(round > 0) || round * iterations < 1 || !frames.length) return null;
    const jumps = !direction.startsWith('alternate');
    const name = [...new Set(frames.flatMap(frame => Object.keys(frame)))];
    return {
      element: effect.target,
      seconds: iterations === Infinity ? null : round * iterations,
      moves: name.some(name => MOVES.has(name) && changes(frames, name, false) > 0),
      flashes: Math.min(1000, Math.max(...LIGHTS.map(name => changes(frames, name, jumps))) / 2 / round),
    };
  };

  // Of what scripts show one after the other, see watch.js, only the row is known.
  const slides = () => (globalThis.evenhandWatch ? evenhandWatch.moving() : [])
    .map(element => ({ element, seconds: null, moves: true, flashes: 0 }));

  // With those noted while frames were drawn, see settle.rs.
  const running = () => [...new Set([...globalThis.evenhandAnimations || [], ...document.getAnimations()])];
  const animated = () => running().slice(0, 500).map(read)
    .filter(it => it && it.element.getRootNode() === document && (it.moves || it.flashes > 0)).slice(0, 50).concat(slides());

  return { shows, hovering, hovered, animated };
}
