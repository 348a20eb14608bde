"use client";

import { useTranslations } from "next-intl";
import { controlFrame, controlHeight, Field } from "#web/components/ui/field.tsx";
import { RoleDot } from "#web/components/ui/picker-leads.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { OwnRule } from "./own-rule.tsx";
import type { RulesFieldsProps } from "./rules-fields.tsx";

/** How the card looks, where it is posted, and who is called. */
export function CardRules(props: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const { rules, wrong, planning, onChange } = props;
  const postable = planning.server.channels.filter(({ kind }) => kind === "text" || kind === "forum");
  return (
    <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
      <Select
        label={t("channel")}
        hint={t("channelHint")}
        value={rules.channelId ?? ""}
        onChange={({ target }) => onChange({ channelId: target.value || null })}
        options={[
          { value: "", label: t("usualChannel") },
          ...postable.map(({ channelId, name }) => ({ value: channelId, label: name })),
        ]}
      />
      <TextField
        label={t("image")}
        hint={t("imageHint")}
        error={wrong.has("imageUrl") ? t("wrongImage") : undefined}
        type="url"
        inputMode="url"
        maxLength={500}
        value={rules.imageUrl ?? ""}
        onChange={({ target }) => onChange({ imageUrl: target.value.trim() || null })}
      />
      <MentionRule {...props} />
      <ColourRule {...props} />
    </div>
  );
}

function MentionRule({ rules, wrong, planning, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const options = planning.server.roles.map(({ roleId, name, colour }) => ({
    id: roleId,
    label: name,
    lead: <RoleDot colour={colour} />,
  }));
  return (
    <OwnRule
      label={t("ownMentions")}
      isOwn={rules.mentionRoleIds !== null}
      onChange={(isOwn) => onChange({ mentionRoleIds: isOwn ? [] : null })}
    >
      <PickerMany
        label={t("mentions")}
        hint={t("mentionsHint")}
        error={wrong.has("mentionRoleIds") ? t("wrongMentions") : undefined}
        options={options}
        values={rules.mentionRoleIds ?? []}
        onChange={(ids) => onChange({ mentionRoleIds: [...ids] })}
      />
    </OwnRule>
  );
}

function ColourRule({ rules: { colour }, planning, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const usual = planning.settings["events.colour"];
  return (
    <OwnRule
      label={t("ownColour")}
      isOwn={colour !== null}
      onChange={(isOwn) => onChange({ colour: isOwn ? usual : null })}
    >
      <Field label={t("colour")}>
        {(ids) => (
          <input
            {...ids}
            type="color"
            value={`#${(colour ?? usual).toString(16).padStart(6, "0")}`}
            onChange={({ target }) => onChange({ colour: Number.parseInt(target.value.slice(1), 16) })}
            className={`${controlFrame} ${controlHeight} max-w-28 cursor-pointer py-1`}
          />
        )}
      </Field>
    </OwnRule>
  );
}
