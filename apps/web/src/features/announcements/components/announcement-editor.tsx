"use client";

import type { ChannelLanguage } from "@guildhall/core/announcements";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Tabs } from "#web/components/ui/tabs.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useLanguageName } from "#web/components/use-language-name.ts";
import { saveAnnouncementAction } from "../announcements.actions.ts";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import { changedLanguages, changesOptions, findTheirs, inputOf, languagesOf } from "./announcement-draft.ts";
import { AnnouncementPreview } from "./announcement-preview.tsx";
import { OptionsCard } from "./options-card.tsx";
import { TextFields } from "./text-fields.tsx";
import { type Draft, useAnnouncementDraft } from "./use-announcement-draft.ts";

type AnnouncementEditorProps = {
  readonly guildId: string;
  readonly stored: AnnouncementInView;
  /** What stands below the preview, told whether something is not saved. */
  aside?(isUnsaved: boolean): ReactNode;
};

/** The texts of an announcement, one tab for each language, beside what comes of the open one in Discord. */
export function AnnouncementEditor({ guildId, stored, aside }: AnnouncementEditorProps) {
  const t = useTranslations("announcements.web.editor");
  const draft = useAnnouncementDraft(stored);
  const languages = languagesOf(stored);
  const [chosen, setChosen] = useState<ChannelLanguage>();
  const language = chosen ?? languages[0] ?? stored.originalLanguage;
  const { isBusy, failure, save } = useSave({ guildId, stored, draft });
  const unsaved = useUnsaved(draft, stored);
  return (
    <div className="grid items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_minmax(0,420px)] dock:grid-rows-[auto_1fr]">
      <div className="grid min-w-0 gap-3.5 dock:row-span-2">
        {failure && (
          <p role="alert" className="text-bad">
            {failure}
          </p>
        )}
        <Card title={t("texts")}>
          <LanguageTabs {...{ stored, draft, languages, language }} onChange={setChosen} />
        </Card>
        <OptionsCard stored={stored} draft={draft} languages={languages} />
      </div>
      <div className="min-w-0 max-dock:order-first">
        <AnnouncementPreview stored={stored} draft={draft} language={language} />
      </div>
      <div className="grid min-w-0 gap-3.5">{aside?.(unsaved.length > 0)}</div>
      <UnsavedBar changes={unsaved} isSaving={isBusy} onDiscard={draft.reset} onSave={save} />
    </div>
  );
}

type LanguageTabsProps = {
  readonly stored: AnnouncementInView;
  readonly draft: Draft;
  readonly languages: readonly ChannelLanguage[];
  readonly language: ChannelLanguage;
  onChange(language: ChannelLanguage): void;
};

function LanguageTabs({ stored, draft, languages, language, onChange }: LanguageTabsProps) {
  const t = useTranslations("announcements.web.editor");
  const nameLanguage = useLanguageName();
  return (
    <Tabs
      label={t("languages")}
      current={language}
      onChange={(id) => onChange(languages.find((one) => one === id) ?? language)}
      tabs={languages.map((one) => ({
        id: one,
        label: nameLanguage(one),
        ...(draft.textOf(one).body === "" ? { count: t("empty") } : {}),
        content: (
          <TextFields
            text={draft.textOf(one)}
            theirs={findTheirs(draft.draft, stored, one)}
            isOriginal={draft.options.originalLanguage === one}
            onChange={(changed) => draft.write(one, changed)}
            onTakeTheirs={() => draft.takeTheirs(one)}
            onKeepMine={() => draft.keepMine(one)}
          />
        ),
      }))}
    />
  );
}

/** What is not saved, in words. */
function useUnsaved(draft: Draft, stored: AnnouncementInView): readonly string[] {
  const t = useTranslations("announcements.web.editor");
  const nameLanguage = useLanguageName();
  const texts = changedLanguages(draft.draft, stored).map(nameLanguage);
  return changesOptions(draft.draft, stored) ? [...texts, t("options")] : texts;
}

type Saving = { readonly guildId: string; readonly stored: AnnouncementInView; readonly draft: Draft };

/** What is refused stays written here; a new announcement opens at its own address. */
function useSave({ guildId, stored, draft }: Saving) {
  const t = useTranslations("announcements.web.editor");
  const router = useRouter();
  const { isBusy, failure, run } = useAction();
  const save = () =>
    run(
      () => saveAnnouncementAction(guildId, inputOf(draft.draft, stored)),
      ({ announcementId }) => {
        draft.reset();
        if (stored.announcementId === 0) router.replace(`/guilds/${guildId}/announcements/${announcementId}`);
        return t(stored.state === "posted" ? "savedPosted" : "saved");
      },
    );
  return { isBusy, failure, save };
}
