"use client";

import type { Game } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { declineNewcomerAction, welcomeNewcomerAction } from "../newcomers.actions.ts";
import { NewcomerAnswers } from "./newcomer-answers.tsx";
import { SpeaksFor } from "./speaks-for.tsx";
import type { NewcomerView } from "./use-newcomer-columns.tsx";

type NewcomerSheetProps = {
  readonly guildId: string;
  readonly game: Game;
  readonly newcomer: NewcomerView;
  onClose(): void;
};

/** What one newcomer answered, and the answers that an officer can give. */
export function NewcomerSheet({ guildId, game, newcomer, onClose }: NewcomerSheetProps) {
  const t = useTranslations("members.newcomers");
  const { rights } = useShell();
  return (
    <Sheet
      isOpen
      kicker={t("kicker")}
      title={
        <span className="mt-1 flex items-center gap-2.5">
          <Avatar id={newcomer.userId} picture={newcomer.picture} size="large" />
          <bdi dir="auto">{newcomer.name}</bdi>
        </span>
      }
      onClose={onClose}
    >
      <NewcomerAnswers game={game} newcomer={newcomer} />
      {rights.includes("members.edit") && <Decide guildId={guildId} newcomer={newcomer} onDone={onClose} />}
    </Sheet>
  );
}

const ways = ["active", "trial", "ally", "guest"] as const;

type DecideProps = {
  readonly guildId: string;
  readonly newcomer: NewcomerView;
  onDone(): void;
};

function Decide({ guildId, newcomer, onDone }: DecideProps) {
  const t = useTranslations("members.newcomers");
  const isAwake = useIsAwake();
  const [isDeclining, setDeclining] = useState(false);
  const { isBusy, run } = useAction();
  const { newcomerId, name, decision, purpose } = newcomer;
  const [foreignGuildId, setForeignGuildId] = useState<string | null>(null);
  const welcome = (as: (typeof ways)[number]) =>
    run(
      () =>
        welcomeNewcomerAction(guildId, {
          newcomerId,
          as,
          ...(as === "ally" && foreignGuildId !== null && { foreignGuildId }),
        }),
      () => {
        onDone();
        return t("welcomed", { name, as: t(`decisions.${as}`) });
      },
    );
  const decline = () => {
    setDeclining(false);
    run(
      () => declineNewcomerAction(guildId, { newcomerId }),
      () => {
        onDone();
        return t("declined", { name });
      },
    );
  };
  return (
    <section className="mt-4 border-t border-line pt-3">
      <h3 className="mb-2 font-medium">{t("welcome")}</h3>
      <div className="grid grid-cols-2 gap-2">
        {ways.map((as) => (
          <Button
            key={as}
            kind={as === "active" ? "act" : "plain"}
            isBusy={isBusy}
            disabled={!isAwake}
            onClick={() => welcome(as)}
          >
            {t(`welcomeAs.${as}`)}
          </Button>
        ))}
      </div>
      <p className="mt-2 text-small text-ink-2">{t("rolesFollow")}</p>
      {(purpose === "ally" || purpose === "diplomat") && (
        <SpeaksFor guildId={guildId} chosen={foreignGuildId} onChoose={setForeignGuildId} />
      )}
      {decision === null && (
        <div className="mt-3">
          <Button kind="quiet" isBusy={isBusy} disabled={!isAwake} onClick={() => setDeclining(true)}>
            {t("decline")}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isDeclining}
        title={t("declineTitle", { name })}
        action={t("decline")}
        onConfirm={decline}
        onClose={() => setDeclining(false)}
      >
        <p>{t("declineBody", { name })}</p>
      </ConfirmDialog>
    </section>
  );
}
