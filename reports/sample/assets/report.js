// Sorting, search and copying. Whatever is here only adds to the page: without it nothing is missing.
"use strict";

// Order of the word in a cell: a number where it is one, a weight where the row has one.
function key(row, column, heading) {
  if (heading.dataset.sort === "impact") return Number(row.dataset.weight);
  const text = row.cells[column].textContent.trim();
  const number = Number(text.replace(/[^\d.-]/g, ""));
  return heading.classList.contains("figure") && !Number.isNaN(number) ? number : text.toLowerCase();
}

function sort(table, heading) {
  const column = heading.cellIndex;
  const descending = heading.getAttribute("aria-sort") === "ascending";
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => [key(row, column, heading), row]);
  const language = document.documentElement.lang;
  const compare = (one, other) =>
    typeof one === "number" ? one - other : one.localeCompare(other, language);
  rows.sort(([one], [other]) => (descending ? compare(other, one) : compare(one, other)));
  body.append(...rows.map(([, row]) => row));
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
}

for (const table of document.querySelectorAll("table.sortable")) {
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, heading));
    heading.append(button);
  }
}

const search = document.querySelector("#search");
if (search) {
  const status = document.querySelector("#shown");
  const items = [...document.querySelectorAll("[data-impact]")];
  const texts = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
  const narrow = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) item.hidden = !words.every((word) => texts.get(item).includes(word));
    const counted = items.filter((item) => item.matches(status.dataset.counts));
    const shown = counted.filter((item) => item.offsetParent !== null).length;
    status.textContent = `${shown} / ${counted.length}`;
  };
  // What was chosen goes along to the files that go on from here, in their addresses.
  const choices = [...document.querySelectorAll(".filters input[type=radio]")];
  const onward = document.querySelectorAll(".more a, a.back");
  const carry = () => {
    const kept = choices.filter((choice) => choice.checked && choice.id);
    const query = new URLSearchParams(kept.map((choice) => [choice.name, choice.id]));
    if (search.value) query.set("search", search.value);
    for (const link of onward) link.search = query;
  };
  const changed = () => {
    narrow();
    carry();
  };
  const carried = new URLSearchParams(location.search);
  for (const choice of choices) {
    if (choice.id && carried.get(choice.name) === choice.id) choice.checked = true;
    choice.addEventListener("change", changed);
  }
  search.value = carried.get("search") ?? "";
  search.addEventListener("input", changed);
  search.closest("[hidden]").hidden = false;
  if (carried.size > 0) changed();
}

for (const button of document.querySelectorAll("button.copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = button.parentElement.querySelector("code").textContent;
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.done;
  });
}
