"use client";

import { profileOf, resolveProfile } from "@guildhall/core/games";
import { findProfileGaps, type ProfileGap } from "@guildhall/core/members";
import { CircleDashed } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useBrowser } from "#web/components/use-browser.ts";
import { chooseTimeZoneAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";

const EditCharacter = onDemand(async () => (await import("./edit-character.tsx")).EditCharacter);
const EditBuild = onDemand(async () => (await import("./edit-build.tsx")).EditBuild);

type ProfileGapsProps = { readonly guildId: string; readonly view: MemberView };

/** What the own profile lacks in one line, and the next step. */
export function ProfileGaps({ guildId, view }: ProfileGapsProps) {
  const t = useTranslations("members.web.gaps");
  const formatter = useFormatter();
  const gaps = findProfileGaps({ characters: view.characters, timeZone: view.member.timeZone });
  const [next] = gaps;
  if (!next) return null;
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line bg-surface px-3.5 py-2 text-table text-ink-2">
      <CircleDashed aria-hidden className="text-lamp" />
      <p className="min-w-0 flex-1">{t("lacks", { what: formatter.list(gaps.map((gap) => t(gap))) })}</p>
      <NextStep guildId={guildId} view={view} gap={next} />
    </div>
  );
}

type NextStepProps = ProfileGapsProps & { readonly gap: ProfileGap };

function NextStep({ guildId, view, gap }: NextStepProps) {
  const t = useTranslations("members.web.gaps");
  const [isOpen, setOpen] = useState(false);
  if (gap === "timeZone") return <TakeBrowsersZone guildId={guildId} />;
  const main = view.characters.find(({ isMain }) => isMain);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(`fill.${gap}`)}
      </Button>
      {isOpen && !main && <EditCharacter guildId={guildId} memberId={view.member.memberId} onClose={close} />}
      {isOpen && main && (
        <EditBuild
          guildId={guildId}
          profile={resolveProfile(profileOf(view.game), view.overrides)}
          characterId={main.characterId}
          build={main.builds.find(({ isMain }) => isMain)}
          onClose={close}
        />
      )}
    </>
  );
}

function TakeBrowsersZone({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("members");
  const { isBusy, run } = useAction();
  const zone = useBrowser(() => Intl.DateTimeFormat().resolvedOptions().timeZone, "");
  if (!zone) return null;
  const take = () =>
    run(
      () => chooseTimeZoneAction(guildId, { timeZone: zone }),
      () => t("profile.zoneSaved", { zone }),
    );
  return (
    <Button size="small" isBusy={isBusy} onClick={take}>
      {t("web.gaps.takeZone", { zone: zone.replaceAll("_", " ") })}
    </Button>
  );
}
