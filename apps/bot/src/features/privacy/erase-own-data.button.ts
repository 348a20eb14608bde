import { eraseOwnDataInput } from "@guildhall/core/privacy";
import { eraseOwnData } from "@guildhall/use-cases/privacy";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

const noParams = z.object({});

const nameModal = defineModal({
  feature: "privacy",
  name: "erase-name",
  version: 1,
  params: noParams,
  fields: eraseOwnDataInput,
  async run({ context, actor: { userId, name }, t }, _params, fields) {
    await eraseOwnData(context, { kind: "user", userId, name }, fields);
    return update({ content: t("privacy.erase.done") });
  },
});

export const eraseOwnDataButton = defineButton({
  feature: "privacy",
  name: "erase",
  version: 1,
  params: noParams,
  async run({ actor: { name }, t }) {
    const field = { label: t("privacy.erase.name"), hint: name, maxLength: 100 };
    return nameModal.open({}, { title: t("privacy.erase.title"), fields: { typedName: field } });
  },
});

export const eraseOwnDataControls = [eraseOwnDataButton, nameModal];
