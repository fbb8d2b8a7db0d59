"use strict";
(() => {
  const value = (row, column, numeric) => {
    const cell = row.cells[column];
    const text = cell.dataset.key ?? (cell.querySelector("summary") ?? cell).textContent.trim();
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
    table.dispatchEvent(new Event("sorted"));
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
  const most = { TABLE: 25, DIV: 12, OL: 25 };
  for (const list of document.querySelectorAll("[data-filter]")) {
    const body = list.tBodies ? list.tBodies[0] : list;
    const entries = [...body.children];
    if (entries.length < least) continue;
    const texts = new Map(entries.map(entry => [entry, entry.textContent.toLowerCase()]));
    const frame = list.closest(".table") ?? list;
    const tools = document.createElement("div");
    tools.className = "tools";
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter " + list.dataset.filter;
    input.setAttribute("aria-label", input.placeholder);
    const count = document.createElement("output");
    tools.append(input, count);
    frame.before(tools);

    let all = entries.length <= most[list.tagName] * 1.4;
    const more = document.createElement("button");
    more.type = "button";
    more.className = "more";
    more.textContent = "Show all " + entries.length.toLocaleString("en");
    if (!all) frame.after(more);

    const show = () => {
      const wanted = input.value.trim().toLowerCase();
      let found = 0;
      for (const entry of body.children) {
        const fits = texts.get(entry).includes(wanted);
        entry.hidden = !fits || !(all || wanted || found < most[list.tagName]);
        if (fits) found++;
      }
      count.textContent = wanted ? found + " of " + entries.length : "";
      more.hidden = all || wanted !== "";
    };
    input.addEventListener("input", show);
    list.addEventListener("sorted", show);
    more.addEventListener("click", () => { all = true; show(); });
    show();
  }

  // A link to an entry that is not shown shows its list first.
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target?.hidden) return;
    target.parentElement.nextElementSibling.click();
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
