// Column heads of a table sort it: first upwards, then downwards. Cells may carry a value to sort by.

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const [body] = table.tBodies;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'row-link bold';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const up = head.ariaSort !== 'ascending';
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = up ? 'ascending' : 'descending';
      const rows = [...(body?.rows ?? [])];
      rows.sort((a, b) => compare(valueOf(a, column), valueOf(b, column)) * (up ? 1 : -1));
      body?.append(...rows);
    });
  });
}

const valueOf = (row: HTMLTableRowElement, column: number) => {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
};

const compare = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
