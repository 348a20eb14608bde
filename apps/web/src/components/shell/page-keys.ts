"use client";

const inPage = (selector: string): HTMLElement | null => document.querySelector(`main ${selector}`);

/** To the search of the page. */
export function goToSearch(): boolean {
  return focus(inPage("input[type=search]"));
}

/** Into the first list with rows. Who is in one already moves on there. */
export function enterRows(): boolean {
  return focus(inPage("tbody > tr[tabindex='0']"));
}

/** Opens what explains the number of the row that has the focus, or else the first number of the page. */
export function explainHere(): boolean {
  const row = document.activeElement?.closest("tr");
  const number = row ? row.querySelector<HTMLElement>(".explains") : inPage(".explains");
  number?.click();
  return number !== null;
}

/** Sends the form in which somebody is. Where several changes wait, their own bar saves them. */
export function sendForm(target: EventTarget | null): boolean {
  const form = target instanceof HTMLElement && target.closest("form");
  if (!form || document.querySelector("[data-bottom-bar]")) return false;
  form.requestSubmit();
  return true;
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}
