// What the style sheets of the page say that only some pages need a closer look for. Called with what is
// known of sheets from pages before, beside trees.js; see sheets.rs. All is bounded: pages are hostile until
// shown otherwise.
(known, behaviour) => {
  const fresh = {};
  let rules = 50000;

  const conditional = media => /orientation\s*:\s*(portrait|landscape)/i.test(media ? media.mediaText : '');
  const turns = style => style.rotate && style.rotate !== 'none' || /rotate|matrix/i.test(style.transform);
  // Whether a rule may take the ring away that the browser draws around the focus.
  const unrings = style => {
    const { all, outline, outlineStyle, outlineWidth } = style;
    return all !== '' || /var\(|initial|unset|revert|inherit/.test(outline + outlineStyle + outlineWidth)
      || isRingless(style);
  };

  const clips = style => /hidden|clip/.test(style.overflow + style.overflowX + style.overflowY);

  // The selector of each list that can match an element with the focus, as it matches without.
  const unfocused = list => {
    const parts = list.split(/,(?![^()]*\))/);
    const never = /:not\((:focus|:focus-visible|:focus-within)\)|(?<!\([^)]*):(hover|active)\b/;
    return parts.filter(part => !never.test(part))
      .map(part => part.replace(/:focus(-visible|-within)?(?![\w-])/g, ':is(*)'));
  };

  const walk = (list, found, within, parent, depth) => {
    for (const rule of list) {
      if (rules-- <= 0 || depth > 20) { found.ringless.push('*'); return; }
      const { style, selectorText } = rule;
      const selector = parent && selectorText ? selectorText.replaceAll('&', `:is(${parent})`) : selectorText || parent;
      if (style && selector) {
        if (within && turns(style)) found.turning.push(selector);
        if (clips(style)) found.clipping.push(selector);
        if (selector.includes(':hover') && behaviour.shows(style)) found.hovering.push(...behaviour.hovering(selector));
        if (selector.includes(':focus') && behaviour.shows(style)) found.focusing.push(...unfocused(selector));
        if (unrings(style)) found.ringless.push(...unfocused(selector));
      }
      const inner = within || conditional(rule.media);
      if (rule.styleSheet) walk(rule.styleSheet.cssRules, found, inner, '', depth + 1);
      else if (rule.cssRules && rule.cssRules.length) walk(rule.cssRules, found, inner, selector, depth + 1);
    }
  };

  const read = sheet => {
    const key = sheet.href && `${sheet.href} ${sheet.media.mediaText}`;
    const found = { rules: 0, turning: [], ringless: [], clipping: [], hovering: [], focusing: [] };
    try {
      const list = sheet.cssRules;
      if (key && key in known && known[key].rules === list.length) return known[key];
      found.rules = list.length;
      walk(list, found, conditional(sheet.media), '', 0);
    } catch {
      found.ringless.push('*'); // A sheet of another site cannot be read.
    }
    found.turning.length = Math.min(found.turning.length, 50);
    found.clipping.length = Math.min(found.clipping.length, 200);
    found.hovering.length = Math.min(found.hovering.length, 100);
    found.focusing.length = Math.min(found.focusing.length, 200);
    if (found.ringless.length > 200) found.ringless = ['*'];
    if (key) fresh[key] = found;
    return found;
  };

  const { trees, hidden } = reachable();
  const stops = ':is(a, button, input, select, textarea, summary, [tabindex], [contenteditable], audio, video)';
  const matched = (tree, selector) => {
    try { return [...tree.querySelectorAll(selector)]; } catch { return [...tree.querySelectorAll('*')]; }
  };
  const path = element => {
    const steps = [];
    for (let at = element; at.parentElement; at = at.parentElement)
      steps.unshift(Array.prototype.indexOf.call(at.parentElement.children, at));
    return steps;
  };

  const placed = ({ element, ...facts }) => ({ path: path(element), ...facts });

  let mayLackRing = hidden;
  // Boxes with text whose size does not follow it: it may be cut off when the text gets larger. What clips in
  // a narrow window only is among them.
  const cramped = element => {
    // As small as this are boxes that hide their text from sight, for screen readers alone.
    if (element.clientWidth <= 2 || element.clientHeight <= 2 || !/\S/.test(element.textContent)) return false;
    const { overflow, whiteSpace } = getComputedStyle(element);
    const sizes = element.computedStyleMap ? element.computedStyleMap() : new Map();
    const given = (name, none) => sizes.get(name) && sizes.get(name).toString() !== none;
    return !/hidden|clip/.test(overflow) || whiteSpace === 'nowrap' || given('height', 'auto') || given('max-height', 'none');
  };
  let hovered = [];
  const clipping = new Set();
  const turned = new Set();
  for (const tree of trees) {
    const sheets = [...tree.styleSheets, ...tree.adoptedStyleSheets].map(read);
    const isUnrung = selector => matched(tree, selector).some(element => element.matches(stops));
    mayLackRing = mayLackRing || sheets.some(sheet => sheet.ringless.some(isUnrung))
      || [...tree.querySelectorAll('[style*=outline], [style*="all:"]')].some(element => element.style && unrings(element.style));
    if (tree !== document) continue;
    const clippers = ['[style*=overflow]', ...sheets.flatMap(sheet => sheet.clipping)];
    for (const element of matched(document.body || tree, clippers.join()).slice(0, 1000))
      if (clipping.size < 100 && cramped(element)) clipping.add(element);
    hovered = behaviour.hovered(tree, sheets);
    for (const selector of sheets.flatMap(sheet => sheet.turning).slice(0, 50))
      for (const element of matched(tree, selector)) if (turned.size < 100) turned.add(element);
  }
  return {
    fresh,
    hidden,
    mayLackRing,
    clipping: [...clipping].map(path),
    behaviour: { hovered: hovered.map(placed), animated: behaviour.animated().map(placed) },
    turned: [...turned].map(element => {
      const { transform, rotate } = getComputedStyle(element);
      return { path: path(element), pose: { transform, rotate } };
    }),
  };
}
