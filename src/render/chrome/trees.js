// The trees that can be looked into: the document, its frames and its shadow trees. `hidden` says that there
// may be more.
const reachable = () => {
  const trees = [document];
  let hidden = false;
  for (const tree of trees) {
    if (trees.length > 200) return { trees, hidden: true };
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) {
        trees.push(element.shadowRoot);
      } else if (/^(iframe|frame|object|embed)$/.test(element.localName)) {
        let inner = null;
        try { inner = element.contentDocument; } catch {}
        if (inner) trees.push(inner); else hidden = true;
      } else if (element.localName.includes('-') && element.matches(':defined')) {
        hidden = true; // Its shadow tree may be closed.
      }
    }
  }
  return { trees, hidden };
};

// Whether a style draws no ring around an element: one that is set, or a computed one.
const isRingless = ({ outlineStyle, outlineWidth, outlineColor }) => outlineStyle === 'none'
  || parseFloat(outlineWidth) === 0
  || outlineColor === 'transparent' || /[,/]\s*0%?\s*\)$/.test(outlineColor);
