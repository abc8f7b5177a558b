// Small helps for people with JavaScript. Everything works without it.
"use strict";
(() => {
  // tables and drawings that are wider than the window can be scrolled by keyboard; the rest needs no stop
  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  // a choice of language or colours applies at once
  for (const form of document.querySelectorAll("form.look[action='/look']")) {
    for (const select of form.querySelectorAll("select")) select.addEventListener("change", () => form.requestSubmit());
    form.querySelector("button").classList.add("unseen");
  }
  // an address that points into a closed part opens it
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    let inner = target;
    for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    if (target.classList.contains("descent-of")) inner = target.querySelector("details") ?? target;
    if (inner.tagName === "DETAILS") inner.open = true;
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", open);
  open();
  // before printing, everything is unfolded
  addEventListener("beforeprint", () => document.querySelectorAll("main details").forEach((d) => (d.open = true)));
})();
