"use client";

import { isOpenApplication } from "@guildhall/core/recruitment";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAction } from "#web/components/use-action.ts";
import { startDraftAction } from "../applying.actions.ts";
import type { ApplyingView } from "../applying.loaders.ts";
import { applyingQuery } from "../applying.queries.ts";
import { ApplyForm } from "./apply-form.tsx";
import { OpenRoles } from "./open-roles.tsx";
import { OwnApplicationCard } from "./own-application-card.tsx";

type ApplyPageProps = { readonly guildId: string; readonly first: ApplyingView };

/** Where somebody of the server applies: what was sent, what is being filled in, or the forms that are open. */
export function ApplyPage({ guildId, first }: ApplyPageProps) {
  const t = useTranslations("recruitment.web.apply");
  const { data } = useQuery({ ...applyingQuery(guildId), initialData: first });
  const { own, draft, hindrance } = data;
  const isWaiting = own.application !== null && isOpenApplication(own.application.state);
  return (
    <>
      <PageHead title={t("heading", { guild: own.guildName })} lead={t("lead")} />
      <div className="grid items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_minmax(0,360px)]">
        <div className="grid min-w-0 gap-3.5">
          {own.application && (
            <OwnApplicationCard guildId={guildId} application={own.application} game={own.game} />
          )}
          {hindrance && !isWaiting && (
            <Card>
              <EmptyState>{hindrance}</EmptyState>
            </Card>
          )}
          {!hindrance && draft && (
            <ApplyForm key={`${draft.formId}:${draft.version}`} guildId={guildId} draft={draft} />
          )}
          {!(hindrance || draft) && <ChooseForm guildId={guildId} view={data} />}
        </div>
        <OpenRoles openings={own.openings} />
      </div>
    </>
  );
}

type ChooseFormProps = { readonly guildId: string; readonly view: ApplyingView };

/** The forms that take applications, each with a button that begins it. */
function ChooseForm({ guildId, view }: ChooseFormProps) {
  const t = useTranslations("recruitment.web.apply");
  const tAll = useTranslations("recruitment");
  const language = useLocale();
  const { isBusy, failure, run } = useAction();
  const begin = (formId: number) =>
    run(
      () => startDraftAction(guildId, { formId, language }),
      () => t("begun"),
    );
  if (view.forms.length === 0)
    return (
      <Card>
        <EmptyState>{t("nothingOpen")}</EmptyState>
      </Card>
    );
  return (
    <>
      {failure && (
        <p role="alert" className="text-bad">
          {failure}
        </p>
      )}
      {view.forms.map(({ formId, name, introduction, questionCount }) => (
        <Card
          key={formId}
          title={name ?? tAll("formNames.usual")}
          aside={t("count", { count: questionCount })}
        >
          <p className="mb-3.5 whitespace-pre-line text-ink-2">{introduction ?? tAll("panel.text")}</p>
          <div className="action-row">
            <Button kind="act" isBusy={isBusy} onClick={() => begin(formId)}>
              {t("begin")}
            </Button>
          </div>
        </Card>
      ))}
    </>
  );
}
