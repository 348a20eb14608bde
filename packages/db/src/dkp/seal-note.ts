import { createHash, randomBytes } from "node:crypto";

/** Why a batch was written, ready to be stored beside it. */
export type Note = { readonly text: string; readonly salt: string; readonly hash: string };

/** Salts a text, so that what stays of it in the ledger can be checked while the text is there, and never guessed after. */
export function sealNote(text: string): Note {
  const salt = randomBytes(16).toString("hex");
  return { text, salt, hash: hashNote({ text, salt }) };
}

/** SHA-256 in hex. */
export function hashNote({ text, salt }: Pick<Note, "text" | "salt">): string {
  return createHash("sha256").update(salt).update(text).digest("hex");
}
