import { listDrops } from "@guildhall/use-cases/loot";
import { autocompleteOption, type Suggestion } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage, tellItemName } from "../items/index.ts";
import { nameItemInRow } from "./tell-item-in-row.ts";

/** Lets officers find a drop that nobody has got yet, by its item. */
export const waitingDropOption = autocompleteOption("drop", suggestWaiting);

/** The same where a command can do without. */
export const optionalDropOption = autocompleteOption("drop", suggestWaiting, { isOptional: true });

async function suggestWaiting(request: DiscordRequest, typed: string): Promise<readonly Suggestion[]> {
  const rows = await listFitting(request, typed);
  return rows.filter(({ state }) => state === "waiting").map((row) => suggest(request, row, row.dropId));
}

/** The same of what was given and is not handed over. What is chosen carries the award's number. */
export const owedAwardOption = autocompleteOption("drop", async (request, typed) => {
  const rows = await listFitting(request, typed);
  return rows.flatMap((row) =>
    row.award?.state === "awarded" ? [suggest(request, row, row.award.awardId)] : [],
  );
});

async function listFitting(request: DiscordRequest, typed: string) {
  const { context, actor, t } = request;
  const { rows } = await listDrops(context, actor, { language: findReaderLanguage(request) });
  const wanted = typed.trim().toLowerCase();
  return rows.filter(({ item }) => (item ? tellItemName(t, item.shown) : "").toLowerCase().includes(wanted));
}

type Row = Awaited<ReturnType<typeof listFitting>>[number];

function suggest({ t }: DiscordRequest, { item, member, event }: Row, value: number): Suggestion {
  const label = [nameItemInRow(t, item), member?.name, event?.title]
    .filter((part) => part !== undefined)
    .join(" · ");
  return { value: String(value), label: label.slice(0, 100) };
}
