import { Refusal } from "../refusal.ts";

/** What cannot be undone asks to type the name first. Capitals and spaces around it do not matter; anything else is refused. */
export function requireTypedName(typed: string, name: string): void {
  if (plain(typed) !== plain(name)) throw new Refusal("privacy.nameNotTyped", { name });
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
