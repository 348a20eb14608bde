import type { CreateStaticInput } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { changeStaticAction, createStaticAction } from "../groups.actions.ts";
import type { StaticInView } from "../groups.loaders.ts";

type Saving = {
  readonly guildId: string;
  readonly group: StaticInView | undefined;
  onDone(): void;
};

/** Makes the static, or saves the one that is there. */
export function useSaveStatic({ guildId, group, onDone }: Saving) {
  const t = useTranslations("groups.web.form");
  const { isBusy, failure, run } = useAction();
  const save = (input: CreateStaticInput) =>
    run(
      () =>
        group
          ? changeStaticAction(guildId, { ...input, staticId: group.staticId })
          : createStaticAction(guildId, input),
      () => {
        onDone();
        return t(group ? "saved" : "created", { name: input.name });
      },
    );
  return { isBusy, failure, save };
}
