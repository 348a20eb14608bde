"use client";

import { languages } from "@guildhall/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { chooseLanguage } from "#web/components/shell/choose.ts";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { chooseLanguageAction } from "../members.actions.ts";
import { OwnZone } from "./own-zone.tsx";

type OwnSettingsCardProps = {
  readonly guildId: string;
  /** Null where nothing was chosen. */
  readonly language: string | null;
  readonly timeZone: string;
};

/** In which language and by which clock the reader is spoken to; saved at once. */
export function OwnSettingsCard({ guildId, language, timeZone }: OwnSettingsCardProps) {
  const t = useTranslations("members.web.own");
  return (
    <Card title={t("title")}>
      <div className="grid gap-3.5">
        <OwnLanguage guildId={guildId} language={language} />
        <OwnZone guildId={guildId} timeZone={timeZone} />
      </div>
    </Card>
  );
}

function OwnLanguage({ guildId, language }: Omit<OwnSettingsCardProps, "timeZone">) {
  const t = useTranslations("members.web.own");
  const tName = useTranslations("common.languages");
  const router = useRouter();
  const isAwake = useIsAwake();
  const { isBusy, failure, run } = useAction();
  const choose = (text: string) => {
    const chosen = languages.find((one) => one === text) ?? null;
    run(
      () => chooseLanguageAction(guildId, { language: chosen }),
      () => {
        chooseLanguage(chosen ?? undefined);
        router.refresh();
        return t("languageSaved");
      },
    );
  };
  return (
    <Select
      label={t("language")}
      hint={t("languageHint")}
      value={language ?? ""}
      disabled={!isAwake || isBusy}
      error={failure}
      onChange={(event) => choose(event.target.value)}
      options={[
        { value: "", label: t("asElsewhere") },
        ...languages.map((one) => ({ value: one, label: tName(one) })),
      ]}
    />
  );
}
