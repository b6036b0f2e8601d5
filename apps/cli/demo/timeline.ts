import type { AwardService } from '#certification';
import type { MarkService, PeerReviewService, SubmissionService } from '#coursework';
import type { CohortService, EnrolmentService, EnrolmentsService, MemberService } from '#enrolment';
import type { BulkService } from '#facilitation';
import type { ActionService, EvidenceService, InspectionService, JudgementService, RatingSheetService, ReportService } from '#inspector-assessment';
import type { Database, Uploads } from '#platform';

/** The services through which everything in the demo happens: whatever they would refuse is not in it. */
export interface House {
  db: Database; bulk: BulkService; awards: AwardService; cohorts: CohortService; members: MemberService; enrolments: EnrolmentsService; learning: EnrolmentService; inspections: InspectionService; evidence: EvidenceService;
  sheets: RatingSheetService; judgements: JudgementService; reports: ReportService; actions: ActionService;
  uploads: Uploads; submissions: SubmissionService; marks: MarkService; reviews: PeerReviewService;
}

/** Something that one of the invented people does at a moment in the past. */
export interface Deed { at: Date; do: (house: House) => Promise<void> }

/** In the order in which it happened; what is of the same moment stays in the order given. */
export const inOrder = (deeds: Deed[]): Deed[] => deeds.toSorted((one, other) => one.at.getTime() - other.at.getTime());
