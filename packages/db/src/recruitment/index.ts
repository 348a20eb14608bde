export {
  type ApplicationNote,
  deleteOldApplicationNotes,
  listApplicationNotes,
  lockApplicationNote,
  saveApplicationNoteDeleted,
  saveNewApplicationNote,
} from "./application-notes.queries.ts";
export {
  type ApplicationAnswer,
  type ApplicationOf,
  type ApplicationStep,
  appendApplicationStep,
  listApplicationAnswers,
  listApplicationSteps,
  saveApplicationAnswers,
} from "./application-records.queries.ts";
export {
  type ApplicationThread,
  beginApplicationThread,
  deleteApplicationThread,
  findApplicationOfThread,
  findApplicationThread,
  saveApplicationThread,
  saveNewApplicationThread,
} from "./application-threads.queries.ts";
export {
  type Application,
  findApplication,
  listApplicationsOfUser,
  listOpenApplications,
  listOpenApplicationsOf,
  listTrialUserIds,
  lockApplication,
  type NewApplication,
  saveApplication,
  saveNewApplication,
} from "./applications.queries.ts";
export {
  createBlock,
  listBlocks,
  lockBlock,
  lockLiftedBlock,
  saveBlockLifted,
  saveBlockTried,
} from "./blocks.queries.ts";
export {
  type ApplicationPage,
  countApplications,
  listApplicationPage,
  listArrivals,
} from "./board.queries.ts";
export {
  type Clearance,
  type ClearanceOf,
  createClearance,
  findClearance,
  getClearance,
  listClearanceApplicants,
  listClearances,
  listClearancesOfGuild,
  saveClearance,
} from "./clearances.queries.ts";
export {
  type DecisionText,
  deleteDecisionText,
  listDecisionTexts,
  saveDecisionText,
} from "./decision-texts.queries.ts";
export { deleteDraft, findDraft, lockDraft, saveDraft } from "./drafts.queries.ts";
export {
  createForm,
  findForm,
  hasForms,
  listForms,
  lockForm,
  type SavedQuestion,
  saveForm,
  saveFormDeleted,
  saveQuestions,
} from "./forms.queries.ts";
export { type FoundApplication, listApplicationsCalled } from "./found-applications.queries.ts";
export {
  deleteApplication,
  deleteOldBlocks,
  listOldApplications,
} from "./old-applications.queries.ts";
export { listOpenings, saveOpenings } from "./openings.queries.ts";
export {
  type CastApplicationVote,
  listApplicationVotes,
  listVotesOfApplications,
  saveApplicationVote,
} from "./opinions.queries.ts";
export { tallyEndingTrials, tallyNewApplications, tallyOpenClearances } from "./waiting.queries.ts";
