import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { OwnAccounts } from "@guildhall/use-cases/verification";
import { escapeMarkdown } from "discord.js";
import { checkProofButton, startProofButton } from "./prove-account.button.ts";
import { tellPlayer } from "./tell-player.ts";

type Own = OwnAccounts["own"][number];

/** As many as have a line and a row of buttons; declined claims stand behind those that count. */
const mostShown = 10;
const mostRows = 5;

/** How it stands with somebody's accounts, with what helps those on that are open. */
export function ownAccounts(t: Translate, { own, accounts, isReadBack }: OwnAccounts): MessageView {
  if (own.length === 0) return { content: `${t("verification.own.none")} ${t("verification.own.noneHow")}` };
  const shown = own.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostShown);
  const open = accounts.providers.includes("code") ? shown.filter(({ state }) => state === "open") : [];
  return {
    embeds: [
      {
        title: t("verification.own.title"),
        color: lampColour,
        description: shown.map((account) => describe(t, account)).join("\n\n"),
      },
    ],
    components: open.slice(0, mostRows).map((account) => helpOn(t, account, isReadBack)),
  };
}

const rankOf = ({ state }: Own): number => ["open", "verified", "declined"].indexOf(state);

function describe(t: Translate, account: Own): string {
  const { playerId, state, proof, reason } = account;
  const told = [t(`verification.states.${state}`), proof && t(`verification.proofs.${proof}`)]
    .filter(Boolean)
    .join(", ");
  const line = t("verification.own.line", { id: escapeMarkdown(playerId), state: told });
  const why = reason === null ? [] : [t("verification.own.reason", { reason: escapeMarkdown(reason) })];
  return [line, ...(account.readAt ? [tellPlayer(t, account)] : []), ...why].join("\n");
}

function helpOn(t: Translate, { accountId, playerId: id, code }: Own, isReadBack: boolean) {
  const give = { label: t("verification.own.getCodeOf", { id }).slice(0, 80) };
  const check = { label: t("verification.own.checkOf", { id }).slice(0, 80), style: "primary" } as const;
  const canCheck = isReadBack && code !== null;
  return row(
    startProofButton.component({ accountId }, give),
    ...(canCheck ? [checkProofButton.component({ accountId }, check)] : []),
  );
}
