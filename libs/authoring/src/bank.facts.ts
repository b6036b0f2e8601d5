import type { Fact } from '#platform';
import type { BankArrival, BankQuestion } from './bank.entity.js';

export const bankQuestionKept = ({ id, code, type, revision }: BankQuestion): Fact => ({ name: 'bank.question_kept', subject: id, place: '', data: { code, type, revision } });
export const bankQuestionRemoved = ({ id, code }: BankQuestion): Fact => ({ name: 'bank.question_removed', subject: id, place: '', data: { code } });
export const bankArrivalApplied = ({ id, format }: BankArrival, kept: number): Fact => ({ name: 'bank.arrival_applied', subject: id, place: '', data: { format, kept } });
export const bankArrivalUndone = ({ id, format }: BankArrival, removed: number): Fact => ({ name: 'bank.arrival_undone', subject: id, place: '', data: { format, removed } });
