"use client";

import { longestBlockReason, maxBlockDays } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Moment } from "#web/components/moment.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { addBlockAction, liftBlockAction, restoreBlockAction } from "../forms.actions.ts";
import type { FormsView } from "../forms.loaders.ts";

type BlocksCardProps = { readonly guildId: string; readonly blocks: FormsView["blocks"] };

/** Who cannot apply, why and until when, and who of them tried. */
export function BlocksCard({ guildId, blocks }: BlocksCardProps) {
  const t = useTranslations("recruitment.web.blocks");
  return (
    <Card isFlush title={t("title")} aside={blocks.length}>
      {blocks.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      <ul>
        {blocks.map((block) => (
          <BlockLine key={block.blockId} guildId={guildId} block={block} />
        ))}
      </ul>
      <AddBlock guildId={guildId} />
    </Card>
  );
}

type BlockLineProps = { readonly guildId: string; readonly block: FormsView["blocks"][number] };

function BlockLine({ guildId, block }: BlockLineProps) {
  const t = useTranslations("recruitment.web.blocks");
  const { isBusy, run } = useAction();
  const { blockId, characterName, userId, reason, until, triedAt } = block;
  const name = characterName ?? t("account", { id: userId ?? "" });
  const lift = () =>
    run(
      () => liftBlockAction(guildId, { blockId }),
      () => t("lifted", { name }),
      () =>
        run(
          () => restoreBlockAction(guildId, { blockId }),
          () => t("restored", { name }),
        ),
    );
  return (
    <li className="flex items-start gap-2.5 border-b border-line px-3.5 py-2">
      <div className="min-w-0 flex-1 text-table">
        <p className="font-medium">
          <bdi dir="auto">{name}</bdi>
        </p>
        <p className="text-ink-2 [overflow-wrap:anywhere]">{reason}</p>
        <p className="text-small text-ink-3">
          {until === null ? t("forGood") : t.rich("until", { moment: () => <Moment at={until} /> })}
          {triedAt !== null && (
            <span className="ms-2 text-warn">
              {t.rich("tried", { moment: () => <Moment at={triedAt} /> })}
            </span>
          )}
        </p>
      </div>
      <Button size="small" isBusy={isBusy} aria-label={t("liftWho", { name })} onClick={lift}>
        {t("lift")}
      </Button>
    </li>
  );
}

const nothing = { who: "", reason: "", days: "" };

/** A number of many digits is an account; everything else is a name in the game. */
const isAccount = (who: string) => /^\d{15,20}$/.test(who);

function AddBlock({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("recruitment.web.blocks");
  const { isBusy, failure, run } = useAction();
  const [typed, setTyped] = useState(nothing);
  const who = typed.who.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whom = isAccount(who) ? { userId: who } : { characterName: who };
    const days = Number(typed.days);
    run(
      () => addBlockAction(guildId, { ...whom, reason: typed.reason, ...(days > 0 ? { days } : {}) }),
      () => {
        setTyped(nothing);
        return t("added", { name: who });
      },
      ({ blockId }) =>
        run(
          () => liftBlockAction(guildId, { blockId }),
          () => t("lifted", { name: who }),
        ),
    );
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-3 p-3.5">
      {failure && (
        <p role="alert" className="text-bad">
          {failure}
        </p>
      )}
      <TextField
        label={t("who")}
        hint={t("whoHint")}
        maxLength={32}
        autoComplete="off"
        value={typed.who}
        onChange={({ target }) => setTyped({ ...typed, who: target.value })}
      />
      <div className="grid gap-3 desk:grid-cols-[minmax(0,1fr)_140px]">
        <TextField
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={longestBlockReason}
          autoComplete="off"
          value={typed.reason}
          onChange={({ target }) => setTyped({ ...typed, reason: target.value })}
        />
        <TextField
          label={t("days")}
          hint={t("daysHint")}
          inputMode="numeric"
          maxLength={String(maxBlockDays).length}
          value={typed.days}
          onChange={({ target }) => setTyped({ ...typed, days: target.value.replace(/\D/g, "") })}
        />
      </div>
      <div>
        <Button type="submit" isBusy={isBusy} disabled={who === "" || typed.reason.trim() === ""}>
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
