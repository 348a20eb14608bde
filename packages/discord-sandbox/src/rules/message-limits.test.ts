import { expect, test } from "vitest";
import type { WrongCall } from "../testing/wrong-bot.ts";
import { breakRule, long, many, type Rule, type Scene } from "../testing/wrong-scene.ts";

const messageDocs = "/resources/message#create-message";
const embedDocs = "/resources/message#embed-object-embed-limits";
const componentDocs = "/components/reference";
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: "b", custom_id: id, ...more });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string) => ({ label: value, value });
const menu = (more: object = {}) => ({ type: 3, custom_id: "m", options: [option("a")], ...more });
const message =
  (body: object) =>
  (scene: Scene): WrongCall => ({ method: "POST", path: `/channels/${scene.general}/messages`, body });
const rows = (...components: object[]) => message({ content: "c", components });
const embed = (...embeds: object[]) => message({ embeds });

const rules: readonly Rule[] = [
  {
    guarantee: "a reply answers a message that is there",
    cites: messageDocs,
    wrong: message({ content: "c", message_reference: { message_id: "1" } }),
    code: 50035,
    field: "message_reference: REPLIES_UNKNOWN_MESSAGE",
  },
  { guarantee: "a message is not empty", cites: messageDocs, wrong: message({}), code: 50006 },
  {
    guarantee: "a message holds 2,000 characters",
    cites: messageDocs,
    wrong: message({ content: long(2001) }),
    code: 50035,
    field: "content: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a nonce holds 25 characters",
    cites: messageDocs,
    wrong: message({ content: "c", nonce: long(26) }),
    code: 50035,
    field: "nonce: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a message holds 10 embeds",
    cites: messageDocs,
    wrong: embed(...many(11, () => ({ title: "t" }))),
    code: 50035,
    field: "embeds: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "an embed title holds 256 characters",
    cites: embedDocs,
    wrong: embed({ title: long(257) }),
    code: 50035,
    field: "embeds.0.title: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "an embed description holds 4,096 characters",
    cites: embedDocs,
    wrong: embed({ description: long(4097) }),
    code: 50035,
    field: "embeds.0.description: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "an embed holds 25 fields",
    cites: embedDocs,
    wrong: embed({ fields: many(26, () => ({ name: "n", value: "v" })) }),
    code: 50035,
    field: "embeds.0.fields: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "an embed field has a name",
    cites: embedDocs,
    wrong: embed({ fields: [{ name: "", value: "v" }] }),
    code: 50035,
    field: "embeds.0.fields.0.name: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "an embed field's value holds 1,024 characters",
    cites: embedDocs,
    wrong: embed({ fields: [{ name: "n", value: long(1025) }] }),
    code: 50035,
    field: "embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH",
  },
  {
    guarantee: "an embed footer holds 2,048 characters",
    cites: embedDocs,
    wrong: embed({ footer: { text: long(2049) } }),
    code: 50035,
    field: "embeds.0.footer.text: BASE_TYPE_BAD_LENGTH",
  },
  {
    guarantee: "an embed author holds 256 characters",
    cites: embedDocs,
    wrong: embed({ author: { name: long(257) } }),
    code: 50035,
    field: "embeds.0.author.name: BASE_TYPE_BAD_LENGTH",
  },
  {
    guarantee: "all embeds of a message hold 6,000 characters together",
    cites: embedDocs,
    wrong: embed({ description: long(3500) }, { description: long(2501) }),
    code: 50035,
    field: "embeds: MAX_EMBED_SIZE_EXCEEDED",
  },
  {
    guarantee: "a message holds 5 rows",
    cites: componentDocs,
    wrong: rows(...many(6, (i) => row(button(`b${i}`)))),
    code: 50035,
    field: "components: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a row holds 5 buttons",
    cites: componentDocs,
    wrong: rows(row(...many(6, (i) => button(`b${i}`)))),
    code: 50035,
    field: "components.0.components: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "custom ids of a message are unique",
    cites: componentDocs,
    wrong: rows(row(button("same"), button("same"))),
    code: 50035,
    field: "components: COMPONENT_CUSTOM_ID_DUPLICATED",
  },
  {
    guarantee: "a custom id holds 100 characters",
    cites: componentDocs,
    wrong: rows(row(button(long(101)))),
    code: 50035,
    field: "components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH",
  },
  {
    guarantee: "a button's label holds 80 characters",
    cites: componentDocs,
    wrong: rows(row(button("b", { label: long(81) }))),
    code: 50035,
    field: "components.0.components.0.label: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a button that is no link has a custom id",
    cites: componentDocs,
    wrong: rows(row({ type: 2, style: 1, label: "b" })),
    code: 50035,
    field: "components.0.components.0.custom_id: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "a link button has no custom id",
    cites: componentDocs,
    wrong: rows(row(button("b", { style: 5, url: "https://a.test" }))),
    code: 50035,
    field: "components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
  },
  {
    guarantee: "a link button leads somewhere",
    cites: componentDocs,
    wrong: rows(row({ type: 2, style: 5, label: "b" })),
    code: 50035,
    field: "components.0.components.0.url: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "a select holds 25 options",
    cites: componentDocs,
    wrong: rows(row(menu({ options: many(26, (i) => option(`o${i}`)) }))),
    code: 50035,
    field: "components.0.components.0.options: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "option values of a select are unique",
    cites: componentDocs,
    wrong: rows(row(menu({ options: [option("a"), option("a")] }))),
    code: 50035,
    field: "components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  },
  {
    guarantee: "a select has a row for itself",
    cites: componentDocs,
    wrong: rows(row(menu(), button("b"))),
    code: 50035,
    field: "components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  },
  {
    guarantee: "a placeholder holds 150 characters",
    cites: componentDocs,
    wrong: rows(row(menu({ placeholder: long(151) }))),
    code: 50035,
    field: "components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a layout message has no content",
    cites: componentDocs,
    wrong: message({ content: "c", flags: 1 << 15, components: [{ type: 10, content: "t" }] }),
    code: 50035,
    field: ": MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  },
  {
    guarantee: "a layout message holds 40 components",
    cites: componentDocs,
    wrong: message({ flags: 1 << 15, components: many(41, () => ({ type: 14 })) }),
    code: 50035,
    field: "components: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a layout message holds 4,000 characters of text",
    cites: componentDocs,
    wrong: message({ flags: 1 << 15, components: many(2, () => ({ type: 10, content: long(2001) })) }),
    code: 50035,
    field: "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
  },
];

test.each(rules)("$guarantee", async (rule) => {
  expect(await breakRule(rule)).toEqual({ code: rule.code, field: rule.field });
});
