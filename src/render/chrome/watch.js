// What the page goes on changing by itself once it is loaded: text, and what of a row of things is shown, or where
// it is. All is bounded.
(() => {
  let hasInterval = false;
  document.addEventListener('evenhand:interval', () => { hasInterval = true; });

  addEventListener('load', () => {
    // Pages build themselves for a moment; what is told apart by less than the eye is one change.
    const MOMENT = 1000, GLANCE = 200;
    const began = performance.now();
    const changes = new Map(), moves = new Map();

    // Elements with many children are left out: what changes there is the page being built, and reading it costs.
    const reads = (element, now) => {
      if (element.childElementCount > 20) return;
      const known = changes.get(element), text = element.textContent;
      if (!known && changes.size < 200) changes.set(element, { text, count: 1, last: now });
      else if (known && known.text !== text) {
        known.text = text;
        known.count += 1;
        known.last = now;
      }
    };

    // What is told to glide has not got there yet, and without frames does not.
    const gliding = element => element.getAnimations().slice(0, 20).filter(it => it instanceof CSSTransition)
      .map(({ transitionProperty, effect }) => [transitionProperty, ...Object.values(effect.getKeyframes().pop() || {})]);
    // Colours alone are no movement.
    const looks = row => [...row.children].slice(0, 20).map(child => {
      const { left, top, width, height } = child.getBoundingClientRect();
      const { opacity, visibility } = getComputedStyle(child);
      const goals = gliding(child).filter(([property]) => !property.includes('color'));
      return [[left, top, width, height].map(Math.round), Math.round(opacity), visibility, child.currentSrc, goals];
    }).join();
    const shows = (row, now) => {
      const known = moves.get(row);
      if (!known && moves.size < 50) moves.set(row, { looks: looks(row), count: 1, last: now, gap: 0, seen: now });
      else if (known && known.count < 50 && now - known.seen > GLANCE) {
        const afterwards = looks(row);
        known.seen = now;
        if (known.looks === afterwards) return;
        known.gap = Math.max(known.gap, now - known.last);
        Object.assign(known, { looks: afterwards, count: known.count + 1, last: now });
      }
    };

    new MutationObserver(records => {
      const now = performance.now(), texts = new Set(), rows = new Set();
      for (const { type, target } of records) {
        if (type === 'attributes') rows.add(target.parentElement);
        else texts.add(type === 'characterData' ? target.parentElement : target);
      }
      [...texts].slice(0, 50).filter(it => it && it.nodeType === 1).forEach(it => reads(it, now));
      if (now - began > MOMENT) [...rows].slice(0, 50).filter(Boolean).forEach(it => shows(it, now));
    }).observe(document, {
      subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'hidden', 'src', 'style'],
    });

    // Words in the names of what shows one thing after the other: they decide only how long it is watched.
    const SLIDES = /carousel|rotat|slide|swiper|ticker/i;
    const hasSlides = () => {
      for (const it of document.getElementsByTagName('*')) {
        const isNamed = SLIDES.test(it.id) || SLIDES.test(it.getAttribute('class')) || it.hasAttribute('aria-roledescription');
        if (isNamed && it.childElementCount > 0 && it.offsetHeight > 0) return true;
      }
      return false;
    };

    globalThis.evenhandWatch = {
      // 'slides' or 'intervals' if time may show that they go on by themselves, 'changes' if something has changed.
      sees: () => {
        if (hasSlides()) return 'slides';
        if (hasInterval) return 'intervals';
        return changes.size + moves.size > 0 ? 'changes' : 'nothing';
      },
      // Elements whose text has changed three times or more, lately too.
      changing: () => {
        const now = performance.now();
        return [...changes].filter(([element, { count, last }]) =>
          element.isConnected && element.getRootNode() === document && count >= 3 && now - last < 2500)
          .slice(0, 50).map(([element]) => element);
      },
      // Rows that look otherwise now and then, past the five seconds of WCAG 2.2.2. Of those around one another, or side
      // by side, that change at one time, the largest.
      moving: () => {
        const now = performance.now(), area = element => element.offsetWidth * element.offsetHeight;
        const going = [...moves].filter(([row, { count, last, gap }]) =>
          row.isConnected && row.getRootNode() === document && count >= 2 && last - began > 5000 && now - last < 1.5 * gap + GLANCE);
        going.sort(([one], [other]) => area(other) - area(one));
        const kept = [];
        for (const [row, { last }] of going) {
          const isTold = kept.some(it => it.last === last && (it.row.parentElement || it.row).contains(row));
          if (!isTold) kept.push({ row, last });
        }
        return kept.map(({ row }) => row);
      },
    };
  }, { once: true });
})();
