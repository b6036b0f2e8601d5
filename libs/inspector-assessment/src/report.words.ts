import type { InspectionType, Locale } from '#contracts';

/** What the printed report says around what the inspectors wrote. */
export interface ReportWords {
  title: string; school: string; code: string; visit: string; team: string; lead: string; instrument: string; sample: string; verdict: string; undefined: string; notApplicable: string;
  recommendations: string; noRecommendations: string; due: string; standard: string; text: string; nextTitle: string; next: string[]; judgements: string; ratings: string; evidence: string;
  missingSheets: string; page: string; version: string; finalised: string; fingerprint: string; note: string; of: string;
  types: Record<InspectionType, string>;
}

const km: ReportWords = {
  title: 'របាយការណ៍អធិការកិច្ចសាលារៀន', school: 'សាលារៀន', code: 'លេខកូដ', visit: 'ថ្ងៃចុះអធិការកិច្ច', team: 'ក្រុមអធិការ', lead: 'ប្រធានក្រុម', instrument: 'ឧបករណ៍វាយតម្លៃ',
  sample: 'ឧបករណ៍វាយតម្លៃគំរូ៖ មិនមែនជាឧបករណ៍ដែលក្រសួងបានអនុម័តទេ', verdict: 'លទ្ធផលតាមស្តង់ដារ', undefined: 'មិនអាចកំណត់កម្រិតបាន', notApplicable: 'មិនពាក់ព័ន្ធ',
  recommendations: 'អនុសាសន៍', noRecommendations: 'ក្រុមអធិការមិនមានអនុសាសន៍សម្រាប់អធិការកិច្ចលើកនេះទេ។', due: 'ត្រឹមថ្ងៃ', standard: 'ស្តង់ដារ', text: 'អ្វីដែលត្រូវធ្វើ',
  nextTitle: 'ជំហានបន្ទាប់សម្រាប់សាលា',
  next: ['សូមអានរបាយការណ៍នេះជាមួយគ្រូបង្រៀន និងគណៈកម្មការគ្រប់គ្រងសាលារៀន។', 'សូមឆ្លើយតបនឹងរបាយការណ៍ក្នុង Kru៖ សាលាមានសិទ្ធិឆ្លើយតបម្ដង។', 'សូមយល់ព្រមលើសកម្មភាពនីមួយៗ ចាប់ផ្ដើមអនុវត្ត ហើយរាយការណ៍ពេលធ្វើរួច ដើម្បីឱ្យអធិការមកផ្ទៀងផ្ទាត់។'],
  judgements: 'សេចក្ដីសន្និដ្ឋានតាមស្តង់ដារ', ratings: 'ក្រោមសេចក្ដីសន្និដ្ឋាននីមួយៗ៖ ការវាយតម្លៃរបស់អធិការម្នាក់ៗ', evidence: 'ភស្តុតាង៖', missingSheets: 'សន្លឹកវាយតម្លៃដែលខ្វះ', page: 'ទំព័រ', version: 'កំណែ',
  finalised: 'សម្រេចជាស្ថាពរនៅ', fingerprint: 'ស្នាមសម្គាល់ SHA-256', note: 'របាយការណ៍នេះបានសម្រេចជាស្ថាពរហើយ មិនអាចកែប្រែបានទេ។', of: 'នៃ',
  types: { regular: 'អធិការកិច្ចទៀងទាត់', thematic: 'អធិការកិច្ចតាមប្រធានបទ', follow_up: 'អធិការកិច្ចតាមដាន', unannounced: 'អធិការកិច្ចមិនជូនដំណឹងមុន' },
};

const en: ReportWords = {
  title: 'School inspection report', school: 'School', code: 'Code', visit: 'Visit', team: 'Inspection team', lead: 'lead', instrument: 'Instrument',
  sample: 'Sample instrument: not approved by the ministry', verdict: 'Results by standard', undefined: 'No level could be given', notApplicable: 'Not applicable',
  recommendations: 'Recommendations', noRecommendations: 'The team makes no recommendation after this inspection.', due: 'By', standard: 'Standard', text: 'What to do',
  nextTitle: 'Next steps for the school',
  next: ['Read this report with the teachers and the school management committee.', 'Answer it in Kru: the school has the right to answer once.', 'Agree to each action, begin it, and say when it is done, so that an inspector can verify it.'],
  judgements: 'Judgements by standard', ratings: 'Under each judgement: the rating of each inspector', evidence: 'evidence:', missingSheets: 'Missing rating sheet', page: 'Page', version: 'version',
  finalised: 'Made final', fingerprint: 'SHA-256', note: 'This report is final and cannot be changed.', of: 'of',
  types: { regular: 'Regular inspection', thematic: 'Thematic inspection', follow_up: 'Follow-up inspection', unannounced: 'Unannounced inspection' },
};

const fr: ReportWords = {
  title: 'Rapport d’inspection de l’école', school: 'École', code: 'Code', visit: 'Visite', team: 'Équipe d’inspection', lead: 'chef de l’équipe', instrument: 'Instrument',
  sample: 'Instrument d’exemple : non approuvé par le ministère', verdict: 'Résultats par standard', undefined: 'Aucun niveau n’a pu être établi', notApplicable: 'Sans objet',
  recommendations: 'Recommandations', noRecommendations: 'L’équipe ne formule aucune recommandation à l’issue de cette inspection.', due: 'Échéance', standard: 'Standard', text: 'Ce qu’il faut faire',
  nextTitle: 'Les prochaines étapes pour l’école',
  next: ['Lire ce rapport avec l’équipe enseignante et le comité de gestion de l’école.', 'Y répondre dans Kru : l’école a le droit de répondre une fois.', 'Accepter chaque action, la commencer, puis signaler qu’elle est faite pour que l’inspection la vérifie.'],
  judgements: 'Appréciations par standard', ratings: 'Sous chaque appréciation : l’évaluation de chaque membre de l’équipe', evidence: 'preuves :', missingSheets: 'Fiche d’évaluation manquante', page: 'Page', version: 'version',
  finalised: 'Rendu définitif le', fingerprint: 'SHA-256', note: 'Ce rapport est définitif et ne peut être modifié.', of: 'sur',
  types: { regular: 'Inspection régulière', thematic: 'Inspection thématique', follow_up: 'Inspection de suivi', unannounced: 'Inspection inopinée' },
};

export const reportWords: Record<Locale, ReportWords> = { km, en, fr };
