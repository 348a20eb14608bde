import { eraseOwnDataInput, exportMemberInput } from "@guildhall/core/privacy";
import { eraseMember, previewErasure } from "@guildhall/use-cases/privacy";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

const nameModal = defineModal({
  feature: "privacy",
  name: "erase-member-name",
  version: 1,
  params: exportMemberInput,
  fields: eraseOwnDataInput,
  async run({ context, actor, t }, { memberId }, { typedName }) {
    await eraseMember(context, actor, { memberId, typedName });
    return update({ content: t("privacy.ofMember.done") });
  },
});

export const eraseMemberButton = defineButton({
  feature: "privacy",
  name: "erase-member",
  version: 1,
  params: exportMemberInput,
  async run({ context, actor, t }, { memberId }) {
    const { name } = await previewErasure(context, actor, { memberId });
    const field = { label: t("privacy.ofMember.name"), hint: name, maxLength: 100 };
    return nameModal.open({ memberId }, { title: t("privacy.ofMember.title"), fields: { typedName: field } });
  },
});

export const eraseMemberControls = [eraseMemberButton, nameModal];
