import type { SignUp } from "@guildhall/core/events";
import type { Transaction } from "../client.ts";
import { signUps } from "./events.tables.ts";

/** Signs members up who have said nothing to the event yet. */
export async function createSignUps(
  tx: Transaction,
  guildId: string,
  { eventId, added }: { readonly eventId: number; readonly added: readonly SignUp[] },
): Promise<void> {
  if (added.length === 0) return;
  await tx.insert(signUps).values(added.map((signUp) => ({ guildId, eventId, ...signUp })));
}
