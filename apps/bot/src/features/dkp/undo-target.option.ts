import { type UndoTarget, undoTarget } from "@guildhall/core/dkp";
import { describeEntry, formatAmount, formatMoment } from "@guildhall/i18n";
import { listUndoable, type Undoable } from "@guildhall/use-cases/dkp";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** What to take back, as it stands in an option and on a button: `event-12`, `batch-3-17` or `entry-991`. */
export const undoTargetText = z.string().regex(/^(?:event-\d{1,15}|entry-\d{1,15}|batch-\d{1,15}-\d{1,15})$/);

export function writeTarget(target: UndoTarget): string {
  if ("eventId" in target) return `event-${target.eventId}`;
  if ("entryId" in target) return `entry-${target.entryId}`;
  return `batch-${target.poolId}-${target.batchNumber}`;
}

export function readTarget(text: string): UndoTarget {
  const [kind, first, second] = text.split("-");
  if (kind === "event") return undoTarget.parse({ eventId: first });
  return undoTarget.parse(kind === "entry" ? { entryId: first } : { poolId: first, batchNumber: second });
}

/** Lets officers find what was written last: events and slips first, single rows once a name is typed. */
export const undoTargetOption = autocompleteOption("what", async (request, typed) => {
  const { context, actor } = request;
  const { timeZone } = await viewGuild(context, actor);
  const wanted = typed.trim().toLowerCase();
  const undoable = await listUndoable(context, actor);
  return undoable
    .map((one) => ({ value: writeTarget(one.target), label: labelOf(request, one, timeZone) }))
    .filter(({ value, label }) =>
      wanted === "" ? !value.startsWith("entry-") : label.toLowerCase().includes(wanted),
    );
});

/** Discord's limit for what an option shows. */
const longest = 100;

function labelOf({ t, language }: DiscordRequest, undoable: Undoable, timeZone: string): string {
  const { line, memberName, poolName, count, total } = undoable;
  const { title } = describeEntry(t, line);
  const who = memberName ?? t("dkp.undoing.rows", { count });
  const amount = formatAmount(language, total, "change");
  const facts = [who, amount, poolName, formatMoment(language, line.recordedAt, timeZone)].join(" · ");
  const room = longest - facts.length - 3;
  return `${title.length > room ? `${title.slice(0, Math.max(0, room - 1))}…` : title} · ${facts}`.slice(
    0,
    longest,
  );
}
