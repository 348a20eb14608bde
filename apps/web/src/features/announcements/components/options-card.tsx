"use client";

import {
  type AnnouncementOptions,
  type ChannelLanguage,
  longestLinkLabel,
  longestUrl,
  missingWays,
} from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useLanguageName } from "#web/components/use-language-name.ts";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import type { Draft } from "./use-announcement-draft.ts";

type OptionsCardProps = {
  readonly stored: AnnouncementInView;
  readonly draft: Draft;
  readonly languages: readonly ChannelLanguage[];
};

/** How the announcement goes out, whatever its texts say. */
export function OptionsCard({ stored: { channels }, draft, languages }: OptionsCardProps) {
  const t = useTranslations("announcements.web.editor");
  const nameLanguage = useLanguageName();
  const { options, change } = draft;
  const roles = channels.flatMap(({ pingRoleName }) => pingRoleName ?? []);
  return (
    <Card title={t("options")}>
      <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
        <Select
          label={t("original")}
          hint={t("originalLanguageHint")}
          value={options.originalLanguage}
          onChange={({ target }) =>
            change({ originalLanguage: languages.find((one) => one === target.value) ?? "en" })
          }
          options={languages.map((one) => ({ value: one, label: nameLanguage(one) }))}
        />
        <Select
          label={t("missing")}
          value={options.missing}
          onChange={({ target }) =>
            change({ missing: missingWays.find((one) => one === target.value) ?? "original" })
          }
          options={missingWays.map((one) => ({ value: one, label: t(`missingWays.${one}`) }))}
        />
        <Checkbox
          label={t("pings")}
          hint={roles.length > 0 ? t("pingsHint", { roles: roles.join(", ") }) : t("pingsNobody")}
          isChecked={options.pings}
          isDisabled={roles.length === 0 && !options.pings}
          onChange={(pings) => change({ pings })}
        />
        <Checkbox
          label={t("crossposts")}
          hint={t("crosspostsHint")}
          isChecked={options.crossposts}
          isDisabled={!channels.some(({ isFollowed }) => isFollowed) && !options.crossposts}
          onChange={(crossposts) => change({ crossposts })}
        />
        <AddressFields options={options} onChange={change} />
      </div>
    </Card>
  );
}

type AddressFieldsProps = {
  readonly options: AnnouncementOptions;
  onChange(changed: Partial<AnnouncementOptions>): void;
};

/** Addresses that Discord opens: a button below the text, and a picture in it. */
function AddressFields({ options, onChange }: AddressFieldsProps) {
  const t = useTranslations("announcements.web.editor");
  const fields = [
    { key: "linkLabel", maxLength: longestLinkLabel, placeholder: undefined },
    { key: "linkUrl", maxLength: longestUrl, placeholder: "https://" },
    { key: "imageUrl", maxLength: longestUrl, placeholder: "https://" },
  ] as const;
  return fields.map(({ key, maxLength, placeholder }) => (
    <TextField
      key={key}
      label={t(key)}
      autoComplete="off"
      maxLength={maxLength}
      placeholder={placeholder}
      value={options[key] ?? ""}
      onChange={({ target }) => onChange({ [key]: target.value || null })}
    />
  ));
}
