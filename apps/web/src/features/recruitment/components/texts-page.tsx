"use client";

import { type Language, languages } from "@guildhall/core";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
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
  const [language, setLanguage] = useState<Language>(languages.find((one) => one === locale) ?? "en");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <RecruitmentTabs guildId={guildId} />
      <div className="mb-3.5">
        <SegmentedSwitch
          label={t("language")}
          segments={languages.map((value) => ({ value, label: tLanguage(value) }))}
          value={language}
          onChange={(chosen) => setLanguage(chosen)}
        />
      </div>
      <div className="grid items-start gap-3.5 dock:grid-cols-3">
        {data
          .filter((text) => text.language === language)
          .map((text) => (
            <DecisionText
              key={`${text.language} ${text.outcome} ${text.own}`}
              guildId={guildId}
              text={text}
            />
          ))}
      </div>
    </>
  );
}
