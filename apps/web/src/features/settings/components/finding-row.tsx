"use client";

import { CircleAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { HealthPageView } from "../health.queries.ts";
import { mendFindingAction } from "../settings.actions.ts";
import { WayToMend } from "./way-to-mend.tsx";

type FindingRowProps = {
  readonly guildId: string;
  readonly finding: HealthPageView["findings"][number];
  readonly canMend: boolean;
};

/** One thing that is wrong: what, what it breaks, where it is mended, and the press that mends it. */
export function FindingRow({ guildId, finding, canMend }: FindingRowProps) {
  const { isBroken, fix, words } = finding;
  return (
    <li className="flex flex-wrap items-start gap-x-3.5 gap-y-2.5 border-t border-line px-3.5 py-3 first:border-0">
      <Severity isBroken={isBroken} />
      <div className="min-w-[16rem] flex-1">
        <h2 className="text-body font-medium">
          <bdi dir="auto">{words.what}</bdi>
        </h2>
        <p className="text-table text-ink-2">{words.breaks}</p>
        <p className="mt-1 text-small text-ink-3">{words.where}</p>
      </div>
      <div className="flex flex-wrap justify-end gap-2 max-desk:w-full max-desk:flex-col">
        <WayToMend guildId={guildId} finding={finding} />
        {canMend && finding.place && <ChooseAnother guildId={guildId} />}
        {canMend && fix && <Mend guildId={guildId} finding={finding} />}
      </div>
    </li>
  );
}

function Severity({ isBroken }: { readonly isBroken: boolean }) {
  const t = useTranslations("settings.doctor");
  return (
    <span className="mt-0.5 w-[7.5rem] max-desk:w-full">
      <Chip
        tone={isBroken ? "bad" : "warn"}
        icon={isBroken ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}
      >
        {t(isBroken ? "broken" : "warning")}
      </Chip>
    </span>
  );
}

function ChooseAnother({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("settings.doctor");
  return (
    <Button kind="quiet" asChild>
      <Link href={`/guilds/${guildId}/settings/places`}>{t("chooseAnother")}</Link>
    </Button>
  );
}

function Mend({ guildId, finding: { fix, place, words } }: Omit<FindingRowProps, "canMend">) {
  const t = useTranslations("settings.doctor");
  const { isBusy, run } = useAction();
  if (!fix) return null;
  const mend = () =>
    run(
      () => mendFindingAction(guildId, place ? { fix, place } : { fix }),
      () => t("mended"),
    );
  return (
    <Button className="max-desk:w-full" isBusy={isBusy} onClick={mend}>
      {words.fix}
    </Button>
  );
}
