"use client";

import { describeContract } from "@guildhall/i18n/describe-contract";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { usePress } from "#web/components/use-press.ts";
import { endContractsAction, resumeContractsAction, tickContractAction } from "../codes.actions.ts";
import type { BoardInView } from "../contracts.loaders.ts";

type BoardCardProps = {
  readonly guildId: string;
  readonly board: BoardInView;
  readonly mayEnd: boolean;
};

/** The contracts of the day, each ticked where it stands. */
export function BoardCard({ guildId, board, mayEnd }: BoardCardProps) {
  const t = useTranslations("announcements.contracts.web");
  const writeTime = useGuildTime();
  const { isBusy, run } = useAction();
  const { boardId } = board;
  const resume = () =>
    run(
      () => resumeContractsAction(guildId, { boardId }),
      () => t("resumed"),
    );
  const end = () =>
    run(
      () => endContractsAction(guildId, { boardId }),
      () => t("ended"),
      resume,
    );
  return (
    <Card title={t("today")} aside={t("until", { at: writeTime("moment", board.endsAt) })} isLit isFlush>
      <ul>
        {board.contracts.map((contract) => (
          <ContractLine key={contract.contractId} guildId={guildId} contract={contract} />
        ))}
      </ul>
      {mayEnd && (
        <div className="flex justify-end border-t border-line px-3.5 py-2.5">
          <Button size="small" isBusy={isBusy} onClick={end}>
            {t("end")}
          </Button>
        </div>
      )}
    </Card>
  );
}

type ContractInView = BoardInView["contracts"][number];

/** It shows at once, and goes back where it was refused. */
function ContractLine({
  guildId,
  contract,
}: {
  readonly guildId: string;
  readonly contract: ContractInView;
}) {
  const tAll = useTranslations();
  const t = useTranslations("announcements.contracts");
  const { shown, press } = usePress(contract, tick);
  const { contractId } = contract;
  const what = describeContract(tAll, contract);
  const change = (isDone: boolean) =>
    press(isDone, {
      act: () => tickContractAction(guildId, { contractId, isDone }),
      done: () => t(isDone ? "web.ticked" : "web.unticked", { what }),
      undo: () => change(!isDone),
    });
  return (
    <li className="flex min-h-10 items-center gap-3 border-b border-line px-3.5 py-2 last:border-0">
      <Checkbox
        label={what}
        hint={t(`kinds.${contract.kind}`)}
        isChecked={shown.isOwnDone}
        onChange={change}
      />
      <span className="ms-auto text-small text-ink-3">{t("web.done", { count: shown.done })}</span>
    </li>
  );
}

function tick(contract: ContractInView, isDone: boolean): ContractInView {
  const difference = Number(isDone) - Number(contract.isOwnDone);
  return { ...contract, isOwnDone: isDone, done: contract.done + difference };
}
