"use client";

import { guildSettings, type SettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { changedMark, controlFrame, controlHeight, Field } from "#web/components/ui/field.tsx";
import { RoleDot } from "#web/components/ui/picker-leads.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { RemindersField } from "./reminders-field.tsx";
import { writeColour } from "./setting-entry.ts";
import { SettingHint } from "./setting-hint.tsx";
import { useSetting, useSettingsForm } from "./settings-context.tsx";

type SettingFieldProps = {
  readonly settingKey: SettingKey;
  /** Its neighbours say what it is for. */
  readonly isBrief?: boolean;
};

/** One setting of the catalogue, in the control of its kind. */
export function SettingField({ settingKey, isBrief }: SettingFieldProps) {
  switch (guildSettings[settingKey].kind) {
    case "number":
      return <NumberField settingKey={settingKey} isBrief={isBrief} />;
    case "flag":
      return <FlagField settingKey={settingKey} isBrief={isBrief} />;
    case "colour":
      return <ColourField settingKey={settingKey} isBrief={isBrief} />;
    case "time":
      return <TimeField settingKey={settingKey} isBrief={isBrief} />;
    case "roles":
      return <RolesField settingKey={settingKey} isBrief={isBrief} />;
    case "reminders":
      return <RemindersField />;
  }
}

/** The words that every kind has in common. */
function useWords({ settingKey, isBrief }: SettingFieldProps) {
  const t = useTranslations("settings");
  const { isUnsaved, isWrong } = useSetting(settingKey);
  const setting = guildSettings[settingKey];
  const allowed = () => {
    if (setting.kind === "number") return t("allowed.number", { min: setting.min, max: setting.max });
    if (setting.kind === "reminders") return t("allowed.reminders", { count: setting.maxCount });
    if (setting.kind === "time") return t("allowed.time");
    return setting.kind === "roles" ? t("allowed.roles", { count: setting.maxCount }) : t("allowed.colour");
  };
  return {
    label: t(`catalogue.${settingKey}.name`),
    hint: <SettingHint settingKey={settingKey} isBrief={isBrief} />,
    error: isWrong ? allowed() : undefined,
    isChanged: isUnsaved,
  };
}

function NumberField(props: SettingFieldProps) {
  const t = useTranslations("settings.web.units");
  const words = useWords(props);
  const { entry, isDisabled, enter } = useSetting(props.settingKey);
  const setting = guildSettings[props.settingKey];
  return (
    <Field {...words}>
      {(ids) => (
        <span className="relative block">
          <input
            {...ids}
            inputMode="numeric"
            autoComplete="off"
            value={String(entry)}
            disabled={isDisabled}
            onChange={({ target }) => enter(target.value)}
            className={`${controlFrame} ${controlHeight} pe-16 ${words.isChanged ? changedMark : ""}`}
          />
          {setting.kind === "number" && (
            <span className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-small text-ink-3">
              {t(setting.unit)}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}

function TimeField(props: SettingFieldProps) {
  const words = useWords(props);
  const { entry, isDisabled, enter } = useSetting(props.settingKey);
  return (
    <Field {...words}>
      {(ids) => (
        <input
          {...ids}
          type="time"
          value={String(entry)}
          disabled={isDisabled}
          onChange={({ target }) => enter(target.value)}
          className={`${controlFrame} ${controlHeight} ${words.isChanged ? changedMark : ""}`}
        />
      )}
    </Field>
  );
}

function FlagField(props: SettingFieldProps) {
  const { label, hint } = useWords(props);
  const { entry, isDisabled, isUnsaved, enter } = useSetting(props.settingKey);
  const t = useTranslations("shell.ui");
  return (
    <Switch
      label={isUnsaved ? `${label} (${t("changed")})` : label}
      hint={hint}
      isOn={entry === true}
      isDisabled={isDisabled}
      onChange={enter}
    />
  );
}

function ColourField(props: SettingFieldProps) {
  const words = useWords(props);
  const t = useTranslations("settings.web");
  const { entry, isDisabled, isWrong, preset, enter } = useSetting(props.settingKey);
  const shown = isWrong ? writeColour(Number(preset)) : `#${String(entry).replace("#", "")}`;
  return (
    <Field {...words}>
      {(ids) => (
        <span className={`${controlFrame} ${controlHeight} ${words.isChanged ? changedMark : ""}`}>
          <input
            type="color"
            aria-label={t("pickColour")}
            value={shown.toLowerCase()}
            disabled={isDisabled}
            onChange={({ target }) => enter(target.value)}
            className="size-[22px] shrink-0 cursor-pointer rounded-chip border-0 bg-transparent p-0"
          />
          <input
            {...ids}
            dir="ltr"
            value={String(entry)}
            disabled={isDisabled}
            maxLength={7}
            spellCheck={false}
            autoComplete="off"
            onChange={({ target }) => enter(target.value)}
            className="h-full w-full min-w-0 bg-transparent outline-none"
          />
        </span>
      )}
    </Field>
  );
}

function RolesField(props: SettingFieldProps) {
  const words = useWords(props);
  const { page } = useSettingsForm();
  const { entry, isDisabled, enter } = useSetting(props.settingKey);
  const values = Array.isArray(entry) ? entry : [];
  const options = page.server.roles.map(({ roleId, name, colour, peopleCount }) => ({
    id: roleId,
    label: name,
    detail: String(peopleCount),
    lead: <RoleDot colour={colour} />,
  }));
  return <PickerMany {...words} options={options} values={values} isDisabled={isDisabled} onChange={enter} />;
}
