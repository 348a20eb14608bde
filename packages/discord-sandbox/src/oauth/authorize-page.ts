import type { User } from "../world/state/user.ts";
import type { AuthorizeRequest } from "./authorize-request.ts";
import { chooseTexts } from "./authorize-texts.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
:root{color-scheme:light dark;--ground:oklch(.948 .008 165);--card:oklch(.988 .004 150);--ink:oklch(.235 .018 205);--soft:oklch(.478 .018 205);--line:oklch(.79 .012 170);--act:oklch(.345 .046 195);--on:oklch(.975 .018 90);--focus:oklch(.48 .08 195)}
@media (prefers-color-scheme:dark){:root{--ground:oklch(.182 .011 200);--card:oklch(.217 .012 200);--ink:oklch(.95 .012 90);--soft:oklch(.705 .016 130);--line:oklch(.39 .015 200);--act:oklch(.82 .122 82);--on:oklch(.215 .03 80);--focus:oklch(.87 .09 182)}}
*{box-sizing:border-box}body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:16px;background:var(--ground);color:var(--ink);font:400 15px/22px system-ui,sans-serif}
main{width:min(26rem,100%);background:var(--card);border:1px solid var(--line);border-radius:10px;padding:24px}
h1{font-size:21px;line-height:28px;margin:0 0 16px;text-wrap:balance}fieldset{border:0;margin:0 0 16px;padding:0}legend{font-weight:600;padding:0;margin-block-end:8px}
label{display:flex;align-items:center;gap:10px;min-height:44px;padding:0 12px;border:1px solid var(--line);border-radius:6px;margin-block-end:6px;cursor:pointer}
label:has(:checked){border-color:var(--act)}input{accent-color:var(--act);width:18px;height:18px;margin:0}small{color:var(--soft)}
ul{margin:4px 0 20px;padding-inline-start:20px}.row{display:flex;gap:8px;flex-wrap:wrap}
button{flex:1;min-height:44px;padding:0 16px;border-radius:6px;border:1px solid var(--line);background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button[value=allow]{background:var(--act);border-color:var(--act);color:var(--on)}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
footer{margin-block-start:20px;color:var(--soft);font-size:13px}`;

function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

function personChoice(user: User, isChosen: boolean): string {
  const name = escapeHtml(user.globalName ?? user.username);
  return `<label><input type="radio" name="user_id" value="${user.id}" required${isChosen ? " checked" : ""}><span dir="auto">${name}</span> <small>@${escapeHtml(user.username)}</small></label>`;
}

export type ConsentPage = {
  readonly applicationName: string;
  readonly request: AuthorizeRequest;
  readonly people: readonly User[];
  readonly chosenId: string | undefined;
  readonly acceptLanguage: string | undefined;
};

/** Where a person says who they are and what the application may see. The form posts back to the same address. */
export function consentPage(consent: ConsentPage): string {
  const { language, texts } = chooseTexts(consent.acceptLanguage);
  const chosenId = consent.chosenId ?? consent.people[0]?.id;
  const people = consent.people.map((user) => personChoice(user, user.id === chosenId)).join("");
  const scopes = consent.request.scopes
    .map((scope) => `<li>${escapeHtml(texts.scopes[scope] ?? scope)}</li>`)
    .join("");
  return page(
    language,
    texts.title(consent.applicationName),
    `<form method="post"><fieldset><legend>${texts.who}</legend>${people}</fieldset>
<strong>${texts.asks}</strong><ul>${scopes}</ul>
<div class="row"><button name="decision" value="deny" formnovalidate>${texts.deny}</button><button name="decision" value="allow">${texts.allow}</button></div>
</form><footer>${texts.notice}</footer>`,
  );
}

export function problemPage(problem: string, acceptLanguage: string | undefined): string {
  const { language, texts } = chooseTexts(acceptLanguage);
  return page(language, texts.problem, `<p>${escapeHtml(problem)}</p><footer>${texts.notice}</footer>`);
}
