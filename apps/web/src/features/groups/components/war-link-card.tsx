"use client";

import { warCodeMinutes } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { CopyText } from "#web/components/ui/copy-text.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAction } from "#web/components/use-action.ts";
import { makeWarCodeAction } from "../war-server.actions.ts";
import { useTimeLeft } from "./use-time-left.ts";

type WarLinkCardProps = { readonly guildId: string; readonly inviteUrl: string; readonly mayEdit: boolean };

/** How a war server is linked, step by step. */
export function WarLinkCard({ guildId, inviteUrl, mayEdit }: WarLinkCardProps) {
  const t = useTranslations("groups.web.war.link");
  if (!mayEdit)
    return (
      <Card isFlush>
        <EmptyState>{t("noneForOthers")}</EmptyState>
      </Card>
    );
  return (
    <Card title={t("title")}>
      <ol className="grid list-decimal gap-3.5 ps-5 text-table">
        <li>
          <p className="mb-1.5">{t("invite")}</p>
          <Button asChild>
            <a href={inviteUrl} target="_blank" rel="noreferrer">
              {t("inviteNow")}
            </a>
          </Button>
        </li>
        <li>
          <p className="mb-1.5">{t("make")}</p>
          <Code guildId={guildId} />
        </li>
        <li>{t("enter")}</li>
      </ol>
    </Card>
  );
}

function Code({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("groups.web.war.link");
  const { isBusy, run } = useAction();
  const [code, setCode] = useState<string>();
  const make = () =>
    run(
      () => makeWarCodeAction(guildId, {}),
      (made) => {
        setCode(made.code);
        return t("made");
      },
    );
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      {code && <StandingCode key={code} code={code} />}
      <Button kind={code ? "quiet" : "act"} isBusy={isBusy} onClick={make}>
        {t(code ? "again" : "code")}
      </Button>
    </div>
  );
}

/** Counts from when it was said: the browser's clock may be another one than ours. */
function StandingCode({ code }: { readonly code: string }) {
  const t = useTranslations("groups.web.war.link");
  const left = useTimeLeft(warCodeMinutes * 60);
  if (left === null) return <p className="text-small text-ink-2">{t("over")}</p>;
  return (
    <>
      <CopyText text={code} />
      <p className="text-small text-ink-2">
        {t.rich("left", { time: () => <span className="tabular-nums">{left}</span> })}
      </p>
    </>
  );
}
