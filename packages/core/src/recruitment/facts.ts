/**
 * Facts of recruitment: somebody applied, or an application went a step on or holds something new; it was decided, and what
 * follows in Discord is due, or its time has come; its thread can be opened; officers changed what is asked, whom they look for, who is kept out or what
 * applicants read, or somebody who is kept out tried to apply; a former guild is
 * asked about somebody, or answered, or need not any more.
 */
export type RecruitmentFact =
  | {
      readonly name:
        | "recruitment.applicationChanged"
        | "recruitment.applicationDecided"
        | "recruitment.overdue"
        | "recruitment.interviewNear"
        | "recruitment.trialEnding"
        | "recruitment.threadReady";
      readonly guildId: string;
      readonly applicationId: number;
    }
  | {
      readonly name:
        | "recruitment.formsChanged"
        | "recruitment.openingsChanged"
        | "recruitment.blocksChanged"
        | "recruitment.textsChanged";
      readonly guildId: string;
    }
  | {
      readonly name: "recruitment.clearanceChanged";
      readonly guildId: string;
      readonly foreignGuildId: number;
    };
