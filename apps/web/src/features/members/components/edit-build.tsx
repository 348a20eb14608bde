"use client";

import type { GameProfile } from "@guildhall/core/games";
import { buildHosts, saveBuildInput } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { deleteBuildAction, saveBuildAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";
import { ClassFields } from "./class-fields.tsx";

type EditBuildProps = {
  readonly guildId: string;
  readonly profile: GameProfile;
  readonly characterId: number;
  /** Without it the build is a new one. */
  readonly build?: MemberView["characters"][number]["builds"][number];
  onClose(): void;
};

/** What the form holds, as it is typed. */
type Draft = {
  readonly classKey: string;
  readonly role: string;
  readonly power: string;
  readonly link: string;
  readonly isMain: boolean;
};

export function EditBuild({ guildId, profile, characterId, build, onClose }: EditBuildProps) {
  const t = useTranslations("members.web.characters");
  const form = useId();
  const [draft, setDraft] = useState<Draft>({
    classKey: build?.classKey ?? "",
    role: build?.role ?? "",
    power: String(build?.power ?? ""),
    link: build?.link ?? "",
    isMain: build?.isMain ?? false,
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const { isBusy, failure, run } = useAction();
  const input = saveBuildInput.safeParse({ characterId, buildId: build?.buildId, ...filled(draft) });
  const done = (text: string) => {
    onClose();
    return text;
  };
  const save = () => {
    if (!input.success) return;
    run(
      () => saveBuildAction(guildId, input.data),
      () => done(t("buildSaved")),
    );
  };
  return (
    <Dialog
      isOpen
      title={t(build ? "buildTitle" : "addBuild")}
      onClose={onClose}
      footer={
        <>
          {build && <RemoveBuild guildId={guildId} buildId={build.buildId} onDone={onClose} />}
          <Button kind="act" type="submit" form={form} isBusy={isBusy} disabled={!input.success}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="grid gap-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ClassFields profile={profile} classKey={draft.classKey} role={draft.role} onChange={change} />
        <NumberAndLink profile={profile} draft={draft} failure={failure} onChange={change} />
        {!build?.isMain && (
          <Checkbox
            label={t("makeMainBuild")}
            isChecked={draft.isMain}
            onChange={(isMain) => change({ isMain })}
          />
        )}
      </form>
    </Dialog>
  );
}

/** What was left empty is not said. */
function filled({ classKey, role, power, link, isMain }: Draft) {
  return {
    classKey: classKey || undefined,
    role: role || undefined,
    power: power.replace(/[\s.,'’]/g, "") || undefined,
    link: link.trim() || undefined,
    isMain,
  };
}

type NumberAndLinkProps = {
  readonly profile: GameProfile;
  readonly draft: Draft;
  readonly failure: string | undefined;
  onChange(part: Partial<Draft>): void;
};

function NumberAndLink({ profile, draft, failure, onChange }: NumberAndLinkProps) {
  const t = useTranslations("members.web");
  const hosts = buildHosts(profile.game);
  return (
    <>
      <TextField
        label={t(`power.${profile.powerLabel}`)}
        value={draft.power}
        inputMode="numeric"
        autoComplete="off"
        error={hosts.length === 0 ? failure : undefined}
        onChange={(event) => onChange({ power: event.target.value })}
      />
      {hosts.length > 0 && (
        <TextField
          label={t("characters.link")}
          hint={t("characters.linkHint", { hosts: hosts.join(", ") })}
          error={failure}
          value={draft.link}
          type="url"
          autoComplete="off"
          onChange={(event) => onChange({ link: event.target.value })}
        />
      )}
    </>
  );
}

type RemoveBuildProps = { readonly guildId: string; readonly buildId: number; onDone(): void };

function RemoveBuild({ guildId, buildId, onDone }: RemoveBuildProps) {
  const t = useTranslations("members.web.characters");
  const { isBusy, run } = useAction();
  const remove = () =>
    run(
      () => deleteBuildAction(guildId, { buildId }),
      () => {
        onDone();
        return t("buildRemoved");
      },
    );
  return (
    <Button kind="quiet" isBusy={isBusy} onClick={remove}>
      {t("removeBuild")}
    </Button>
  );
}
