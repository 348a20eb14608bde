"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { OwnAccountsInView } from "../verification.loaders.ts";
import { ProveAccount } from "./prove-account.tsx";
import { ReleaseAccount } from "./release-account.tsx";
import { usePlayerWords } from "./use-player-words.ts";

type OwnAccountLineProps = {
  readonly guildId: string;
  readonly account: OwnAccountsInView["own"][number];
  readonly view: OwnAccountsInView;
};

const tones = { open: "warn", verified: "good", declined: "bad" } as const;

/** One account of the reader's: its state, what the game says, and what helps it on. */
export function OwnAccountLine({ guildId, account, view }: OwnAccountLineProps) {
  const t = useTranslations("verification");
  const tell = usePlayerWords();
  const { playerId, state } = account;
  const canProve = state === "open" && view.accounts.providers.includes("code");
  return (
    <li className="mb-3 border-b border-line pb-3">
      <div className="flex flex-wrap items-center gap-2">
        <bdi className="font-medium [overflow-wrap:anywhere]">{playerId}</bdi>
        <Chip tone={tones[state]}>{t(`web.chips.${state}`)}</Chip>
        <span className="ms-auto">
          <ReleaseAccount guildId={guildId} account={account} />
        </span>
      </div>
      {account.readAt && <p className="text-small text-ink-2">{tell(account)}</p>}
      <Settled account={account} />
      {canProve && <ProveAccount guildId={guildId} account={account} view={view} />}
    </li>
  );
}

function Settled({ account }: Pick<OwnAccountLineProps, "account">) {
  const t = useTranslations("verification");
  const time = useGuildTime();
  const { state, proof, settledAt, reason } = account;
  if (state === "open" || !settledAt) return null;
  const sentence =
    state === "declined"
      ? t("web.declinedWhy", { reason: reason ?? "" })
      : t("web.verifiedSince", { day: time("longDay", settledAt), proof: t(`proofs.${proof ?? "officer"}`) });
  return <p className="text-small text-ink-2 [overflow-wrap:anywhere]">{sentence}</p>;
}
