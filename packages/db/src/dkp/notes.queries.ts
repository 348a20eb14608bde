import { createHash, randomBytes } from "node:crypto";
import type { NewEntry } from "@guildhall/core/dkp";
import type { Transaction } from "../client.ts";
import { dkpNotes } from "./dkp.tables.ts";

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

export type NotedBatch = {
  readonly batchId: number;
  readonly note: Note;
  readonly actorMemberId: number | null;
  readonly entries: readonly NewEntry[];
};

/** Keeps the text beside the ledger, where it can be erased when somebody whom it names is. */
export async function saveNote(
  tx: Transaction,
  guildId: string,
  { batchId, note, actorMemberId, entries }: NotedBatch,
): Promise<void> {
  const [first, ...others] = new Set(entries.map(({ memberId }) => memberId));
  const aboutMemberId = first !== undefined && others.length === 0 ? first : null;
  await tx
    .insert(dkpNotes)
    .values({ guildId, batchId, writtenByMemberId: actorMemberId, aboutMemberId, ...note });
}
