// The family tree: evidence beside the drawing while a line is pointed at or has the focus; zoom and drag.
"use strict";
(() => {
  const drawing = document.getElementById("drawing");
  const card = document.getElementById("evidence-card");
  if (!drawing || !card) return;
  const show = (edge) => {
    const proof = document.getElementById(edge.dataset.evidence);
    if (!proof) return;
    card.replaceChildren();
    const heading = document.createElement("p");
    heading.className = "evidence-head";
    heading.textContent = edge.getAttribute("aria-label");
    card.append(heading);
    const list = proof.querySelector(".proofs");
    if (list) card.append(list.cloneNode(true));
    card.hidden = false;
    drawing.classList.add("pointed");
    for (const e of drawing.querySelectorAll(".edge")) e.classList.toggle("here", e === edge);
  };
  const hide = () => {
    card.hidden = true;
    drawing.classList.remove("pointed");
    for (const e of drawing.querySelectorAll(".edge")) e.classList.remove("here");
  };
  for (const edge of drawing.querySelectorAll(".edge")) {
    edge.addEventListener("pointerenter", () => show(edge));
    edge.addEventListener("focus", () => show(edge));
    edge.addEventListener("blur", hide);
  }
  drawing.addEventListener("pointerleave", hide);
  addEventListener("keydown", (e) => e.key === "Escape" && hide());

  if (!window.d3) return;
  const svg = d3.select(drawing).select("svg");
  const scene = svg.select(".scene");
  const zoom = d3
    .zoom()
    .scaleExtent([0.5, 6])
    .filter((e) => (e.type === "wheel" ? e.ctrlKey || e.metaKey : !e.button))
    .on("zoom", (e) => scene.attr("transform", e.transform));
  svg.call(zoom).on("dblclick.zoom", null);
  const buttons = document.querySelector(".zoom");
  buttons.hidden = false;
  const act = { in: () => svg.call(zoom.scaleBy, 1.4), out: () => svg.call(zoom.scaleBy, 1 / 1.4), all: () => svg.call(zoom.transform, d3.zoomIdentity) };
  for (const b of buttons.querySelectorAll("button")) b.addEventListener("click", () => act[b.dataset.zoom]());
})();
