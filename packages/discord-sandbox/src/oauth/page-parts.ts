import type { User } from "../world/state/user.ts";
import { chooseTexts } from "./authorize-texts.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
:root{color-scheme:light dark;--ground:oklch(.948 .008 165);--card:oklch(.988 .004 150);--ink:oklch(.235 .018 205);--soft:oklch(.478 .018 205);--line:oklch(.79 .012 170);--act:oklch(.345 .046 195);--on:oklch(.975 .018 90);--focus:oklch(.48 .08 195)}
@media (prefers-color-scheme:dark){:root{--ground:oklch(.182 .011 200);--card:oklch(.217 .012 200);--ink:oklch(.95 .012 90);--soft:oklch(.705 .016 130);--line:oklch(.39 .015 200);--act:oklch(.82 .122 82);--on:oklch(.215 .03 80);--focus:oklch(.87 .09 182)}}
*{box-sizing:border-box}body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:16px;background:var(--ground);color:var(--ink);font:400 15px/22px system-ui,sans-serif}
main{width:min(26rem,100%);background:var(--card);border:1px solid var(--line);border-radius:10px;padding:24px}
h1{font-size:21px;line-height:28px;margin:0 0 16px;text-wrap:balance}fieldset{border:0;margin:0 0 16px;padding:0}legend{font-weight:600;padding:0;margin-block-end:8px}
.choices{max-height:max(14rem,50dvh);overflow-y:auto;padding:3px}
label{display:flex;align-items:center;gap:10px;min-height:44px;padding:0 12px;border:1px solid var(--line);border-radius:6px;margin-block-end:6px;cursor:pointer}
label:has(:checked){border-color:var(--act)}input{accent-color:var(--act);width:18px;height:18px;margin:0}small{color:var(--soft)}
ul{margin:4px 0 20px;padding-inline-start:20px}.row{display:flex;gap:8px;flex-wrap:wrap}
button{flex:1;min-height:44px;padding:0 16px;border-radius:6px;border:1px solid var(--line);background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button[value=allow]{background:var(--act);border-color:var(--act);color:var(--on)}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
footer{margin-block-start:20px;color:var(--soft);font-size:13px}`;

export function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

/** People to choose from, and the one who was here last. */
export type People = { readonly people: readonly User[]; readonly chosenId: string | undefined };

export type Choice = {
  readonly field: string;
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly isChosen: boolean;
};

function choiceLine({ field, value, label, detail, isChosen }: Choice): string {
  const mark = isChosen ? " checked" : "";
  const more = detail ? ` <small>${escapeHtml(detail)}</small>` : "";
  return `<label><input type="radio" name="${field}" value="${escapeHtml(value)}" required${mark}><span dir="auto">${escapeHtml(label)}</span>${more}</label>`;
}

/** One question with its possible answers; a long list scrolls, so that what follows stays in sight. */
export function question(legend: string, choices: readonly Choice[]): string {
  return `<fieldset><legend>${escapeHtml(legend)}</legend><div class="choices">${choices.map(choiceLine).join("")}</div></fieldset>`;
}

export function peopleChoice(legend: string, { people, chosenId }: People): string {
  const chosen = chosenId ?? people[0]?.id;
  return question(
    legend,
    people.map((user) => ({
      field: "user_id",
      value: user.id,
      label: user.globalName ?? user.username,
      detail: `@${user.username}`,
      isChosen: user.id === chosen,
    })),
  );
}

export function noticePage(
  kind: "problem" | "done",
  text: string,
  acceptLanguage: string | undefined,
): string {
  const { language, texts } = chooseTexts(acceptLanguage);
  const title = kind === "problem" ? texts.problem : text;
  const body = kind === "problem" ? `<p>${escapeHtml(text)}</p>` : "";
  return page(language, title, `${body}<footer>${texts.notice}</footer>`);
}
