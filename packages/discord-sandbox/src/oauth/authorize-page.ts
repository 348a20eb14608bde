import type { AuthorizeRequest } from "./authorize-request.ts";
import { chooseTexts } from "./authorize-texts.ts";
import { escapeHtml, type People, page, peopleChoice } from "./page-parts.ts";

export type ConsentPage = People & {
  readonly applicationName: string;
  readonly request: AuthorizeRequest;
  readonly acceptLanguage: string | undefined;
};

/** Where a person says who they are and what the application may see. The form posts back to the same address. */
export function consentPage(consent: ConsentPage): string {
  const { language, texts } = chooseTexts(consent.acceptLanguage);
  const scopes = consent.request.scopes
    .map((scope) => `<li>${escapeHtml(texts.scopes[scope] ?? scope)}</li>`)
    .join("");
  return page(
    language,
    texts.title(consent.applicationName),
    `<form method="post">${peopleChoice(texts.who, consent)}
<strong>${texts.asks}</strong><ul>${scopes}</ul>
<div class="row"><button name="decision" value="deny" formnovalidate>${texts.deny}</button><button name="decision" value="allow">${texts.allow}</button></div>
</form><footer>${texts.notice}</footer>`,
  );
}
