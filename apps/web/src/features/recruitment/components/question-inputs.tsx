"use client";

import type { GameProfile } from "@guildhall/core/games";
import { longestText, type Question, type TypedAnswers } from "@guildhall/core/recruitment";
import { choicesOf, hintOf } from "@guildhall/discord-views/recruitment";
import { nameQuestion } from "@guildhall/i18n/describe-answer";
import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";

type QuestionInputsProps = {
  readonly questions: readonly Question[];
  readonly game: GameProfile;
  /** By the number of the question. */
  readonly typed: TypedAnswers;
  /** What to do, by the number of the question. */
  readonly errors?: Readonly<Record<string, string>>;
  onChange(questionId: number, text: string): void;
};

/** The whole form on one page. */
export function QuestionInputs({ questions, typed, errors = {}, ...rest }: QuestionInputsProps) {
  return (
    <>
      {questions.map((question) => (
        <QuestionInput
          key={question.questionId}
          question={question}
          text={typed[question.questionId] ?? ""}
          error={errors[question.questionId]}
          {...rest}
        />
      ))}
    </>
  );
}

type QuestionInputProps = Pick<QuestionInputsProps, "game" | "onChange"> & {
  readonly question: Question;
  readonly text: string;
  readonly error: string | undefined;
};

function QuestionInput({ question, text, error, game, onChange }: QuestionInputProps) {
  const t = useTranslations();
  const { questionId, kind, isRequired } = question;
  const choices = choicesOf(question, { game, t }).map(({ value, label }) => ({ id: value, label }));
  const name = nameQuestion(t, question);
  const words = {
    label: isRequired ? name : t("recruitment.web.apply.optional", { question: name }),
    ...withDefined({ hint: hintOf(question, { game, t }) ?? undefined, error }),
  };
  const write = (next: string) => onChange(questionId, next);
  if (kind === "someOf") {
    const chosen = text === "" ? [] : text.split("\n");
    return (
      <PickerMany {...words} options={choices} values={chosen} onChange={(ids) => write(ids.join("\n"))} />
    );
  }
  if (choices.length > 0) {
    const none = { id: "", label: t("recruitment.web.apply.none") };
    return (
      <Picker
        {...words}
        placeholder={t("recruitment.web.apply.choose")}
        options={isRequired ? choices : [none, ...choices]}
        value={text || null}
        onChange={write}
      />
    );
  }
  const shared = { ...words, value: text, maxLength: longestText(kind) ?? 300 };
  if (kind === "longText" || kind === "whyUs")
    return <TextArea {...shared} rows={5} onChange={({ target }) => write(target.value)} />;
  return <TextField {...shared} autoComplete="off" onChange={({ target }) => write(target.value)} />;
}

/** Without what is undefined: a field takes a hint and an error, or none. */
function withDefined(words: { readonly hint: string | undefined; readonly error: string | undefined }) {
  const { hint, error } = words;
  return { ...(hint === undefined ? {} : { hint }), ...(error === undefined ? {} : { error }) };
}
