"use client";

import { type Language, languages } from "@guildhall/core";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { TextsInView } from "../texts.loaders.ts";
import { textsQuery } from "../texts.queries.ts";
import { DecisionText } from "./decision-text.tsx";
import { RecruitmentTabs } from "./recruitment-tabs.tsx";

type TextsPageProps = { readonly guildId: string; readonly first: TextsInView };

/** What applicants read of a decision, in each language that they may speak. */
export function TextsPage({ guildId, first }: TextsPageProps) {
  const t = useTranslations("recruitment.web.texts");
  const tLanguage = useTranslations("common.languages");
  const locale = useLocale();
  const { data } = useQuery({ ...textsQuery(guildId), initialData: first });
  const [asked, setAsked] = useUrlState("language");
  const language: Language = languages.find((one) => one === (asked ?? locale)) ?? "en";
  // By language and outcome: what is typed stays while another language is looked at.
  const [drafts, setDrafts] = useState<Readonly<Record<string, string | undefined>>>({});
  return (
    <>
      <LeaveGuard isUnsaved={Object.values(drafts).some((draft) => draft !== undefined)} />
      <PageHead title={t("title")} lead={t("lead")} />
      <RecruitmentTabs guildId={guildId} />
      <div className="mb-3.5">
        <SegmentedSwitch
          label={t("language")}
          segments={languages.map((value) => ({ value, label: tLanguage(value) }))}
          value={language}
          onChange={setAsked}
        />
      </div>
      <div className="grid items-start gap-3.5 dock:grid-cols-3">
        {data.texts
          .filter((text) => text.language === language)
          .map((text) => {
            const key = `${text.language} ${text.outcome}`;
            return (
              <DecisionText
                key={key}
                guildId={guildId}
                page={data}
                text={text}
                draft={drafts[key]}
                onDraft={(draft) => setDrafts((all) => ({ ...all, [key]: draft }))}
              />
            );
          })}
      </div>
    </>
  );
}
