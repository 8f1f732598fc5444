/** What the HTML report does in a browser: filter the findings, and show two articles side by side at the passages. Without it all is still there to read. */

export const script = `
(() => {
  const form = document.querySelector('.filters');
  const items = [...document.querySelectorAll('.finding')];
  if (form) {
    const apply = () => {
      const data = new FormData(form);
      const severities = data.getAll('severity');
      const [rule, path, words] = ['rule', 'path', 'words'].map((name) => String(data.get(name) || ''));
      const wanted = words.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const item of items) {
        const text = item.textContent.toLowerCase();
        const fits = severities.includes(item.dataset.severity) && (rule === '' || item.dataset.rule === rule)
          && (path === '' || JSON.parse(item.dataset.paths).includes(path)) && wanted.every((word) => text.includes(word));
        item.hidden = !fits;
        if (fits) shown += 1;
      }
      form.querySelector('.count').textContent = shown + ' of ' + items.length + ' shown';
    };
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }

  const dialog = document.querySelector('dialog');
  if (!dialog || !dialog.showModal) return;
  const panes = [...dialog.querySelectorAll('.pane')];
  // A copy of the article with the marks of this finding only; the passage itself is framed and scrolled to.
  const fill = (pane, anchor, finding) => {
    const copy = document.getElementById(anchor).closest('.text').cloneNode(true);
    pane.setAttribute('aria-label', copy.querySelector('h3').textContent);
    for (const mark of copy.querySelectorAll('mark')) {
      const at = mark.dataset.at.split(' ');
      if (at.includes(anchor)) mark.className = 'now';
      else if (!at.some((name) => name.startsWith('p' + finding + '-'))) mark.replaceWith(...mark.childNodes);
    }
    copy.removeAttribute('aria-labelledby');
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    pane.replaceChildren(copy);
    return copy.querySelector('.now');
  };
  for (const line of document.querySelectorAll('.compare')) line.hidden = false;
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-finding]');
    if (!button) return;
    const item = button.closest('.finding');
    dialog.querySelector('h2').textContent = item.querySelector('.message').textContent;
    const marks = [fill(panes[0], button.dataset.left, button.dataset.finding), fill(panes[1], button.dataset.right, button.dataset.finding)];
    dialog.showModal();
    for (const mark of marks) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  dialog.querySelector('.close').addEventListener('click', () => dialog.close());
  addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details')) part.open = true; });
})();
`;
