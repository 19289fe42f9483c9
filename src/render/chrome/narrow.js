(() => {
    const side = 4, height = 6, hiding = 4, width = innerWidth;
    // Boxes that people see and whose content is larger than they are: they cut it, or let it out.
    const page = new Set([document.documentElement, document.body]), small = new Map();
    const scrolls = value => value === 'auto' || value === 'scroll';
    const isDrawn = style => style.backgroundColor !== 'rgba(0, 0, 0, 0)'
        || ['Top', 'Right', 'Bottom', 'Left'].some(side => parseFloat(style[`border${side}Width`]) > 0);
    for (const element of document.getElementsByTagName('*')) {
        // What is in there is not looked into here.
        if (element.shadowRoot) return true;
        const wide = element.scrollWidth >= element.clientWidth + side;
        const tall = element.scrollHeight >= element.clientHeight + height;
        if (!wide && !tall || page.has(element)) continue;
        if (element.clientWidth <= hiding || element.clientHeight <= hiding) continue;
        const style = getComputedStyle(element), {overflowX, overflowY} = style;
        const cuts = overflowX !== 'visible';
        if ((wide && !scrolls(overflowX) || tall && !scrolls(overflowY)) && (cuts || isDrawn(style)))
            small.set(element, {box: element.getBoundingClientRect(), cuts});
    }
    const reaches = (one, other, least) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) >= least
        && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
            >= Math.min(least, 0.4 * Math.min(one.height, other.height));
    const leaves = (line, box) =>
        line.left <= box.left - side || line.right >= box.right + side
        || Math.max(box.top - line.top, line.bottom - box.bottom) >= 0.4 * line.height;
    const isOut = (line, element) => {
        for (let around = element; around && small.size; around = around.parentElement) {
            const {box, cuts} = small.get(around) || {};
            if (box && leaves(line, box) && (!cuts || reaches(line, box, 1))) return true;
        }
        // Tables may be wider than the window: their columns belong together.
        return (line.left <= -side || line.right >= width + side) && !element.closest('table');
    };
    const lines = [], range = document.createRange();
    const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.data.trim()) continue;
        range.selectNodeContents(node);
        const element = node.parentElement;
        for (const line of range.getClientRects()) {
            if (line.right <= 0 || line.left >= width || line.width <= hiding) continue;
            if (isOut(line, element)) return true;
            lines.push({line, element});
        }
    }
    // Lines of different elements that lie upon each other.
    lines.sort((one, other) => one.line.top - other.line.top);
    return lines.some(({line, element}, at) => {
        for (let next = at + 1; next < Math.min(lines.length, at + 50); next += 1) {
            if (lines[next].line.top >= line.bottom) break;
            if (lines[next].element !== element && reaches(line, lines[next].line, side)) return true;
        }
        return false;
    });
})()
