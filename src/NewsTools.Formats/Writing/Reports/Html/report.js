"use strict";
(() => {
  const value = (row, column, numeric) => {
    const cell = row.cells[column];
    const text = (cell.querySelector("summary") ?? cell).textContent.trim();
    return numeric ? Number.parseFloat(text.replaceAll(",", "")) : text;
  };

  const compare = (left, right, numeric) => {
    if (!numeric) return left.localeCompare(right, "en");
    if (Number.isNaN(left) || Number.isNaN(right)) return Number.isNaN(right) - Number.isNaN(left);
    return left - right;
  };

  const sort = (table, head, column) => {
    const numeric = head.classList.contains("n");
    const descending = head.ariaSort === "ascending" || (numeric && head.ariaSort !== "descending");
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const rows = [...table.tBodies[0].rows].map(row => ({ row, key: value(row, column, numeric) }));
    rows.sort((left, right) => compare(left.key, right.key, numeric) * (descending ? -1 : 1));
    table.tBodies[0].append(...rows.map(({ row }) => row));
  };

  for (const table of document.querySelectorAll("table[data-filter]")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, column));
      head.append(button);
    });
  }

  const least = 8;
  for (const list of document.querySelectorAll("[data-filter]")) {
    const entries = [...(list.tBodies ? list.tBodies[0].rows : list.children)];
    if (entries.length < least) continue;
    const texts = entries.map(entry => entry.textContent.toLowerCase());
    const tools = document.createElement("div");
    tools.className = "tools";
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter " + list.dataset.filter;
    input.setAttribute("aria-label", input.placeholder);
    const count = document.createElement("output");
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      let shown = 0;
      entries.forEach((entry, i) => { if (!(entry.hidden = !texts[i].includes(wanted))) shown++; });
      count.textContent = wanted ? shown + " of " + entries.length : "";
    });
    tools.append(input, count);
    (list.closest(".table") ?? list).before(tools);
  }
})();
