// Every list, search, board, feed and person's page, as four people ask for them.

const officers = ['ministry_officer', 'province_officer', 'district_officer'];
const everyone = [...officers, 'teacher'];

/** What the addresses below speak of, taken from the database itself. */
export async function known(db) {
  const one = async (sql, params = []) => (await db.query(sql, params)).rows[0];
  const { rows } = await db.query('select d.role, d.person_id as "personId", d.login, d.password, p.place from demo_accounts d join people p on p.id = d.person_id');
  const accounts = new Map(rows.map((row) => [row.role, row]));
  const district = accounts.get('district_officer').place;
  // Not the demo's own teacher, who has not begun: one with the most certificates, attempts and lessons behind them.
  const teacher = await one(`select g.person_id as "personId", p.name_km, p.name_latin, p.place, p.staff_id from progress g join people p on p.id = g.person_id
    join awards a on a.person_id = p.id where p.place >= $1 and p.place < $1 || '~' order by g.lessons_done desc, p.id limit 1`, [district.slice(0, 6)]);
  const { code } = await one("select r.code from award_register r join awards a on a.id = r.award_id where r.code = a.record ->> 'code' order by r.n limit 1");
  const cohort = await one('select cohort_id as id from enrolments where cohort_id is not null group by 1 order by count(*) desc limit 1');
  const inspection = await one("select id, school from inspections where state = 'closed' order by id limit 1");
  return { accounts: accounts.set('teacher', { ...accounts.get('teacher'), personId: teacher.personId }), teacher, code, cohort: cohort.id, inspection, district, province: district.slice(0, 6) };
}

/** `{ name, path, as }`: the roles that ask. */
export function routesOf({ teacher, code, cohort, inspection, district }) {
  const [surname, given] = teacher.name_latin.split(' ');
  const km = teacher.name_km.split(' ')[1] ?? teacher.name_km;
  const q = encodeURIComponent;
  const course = 'ai-first-steps';
  return [
    { name: 'me', path: '/api/me', as: everyone },
    { name: 'course list', path: '/api/courses', as: everyone },
    { name: 'learning changes', path: '/api/learning/changes?after=0', as: everyone },
    { name: 'certificate changes', path: '/api/certificates/changes?after=0', as: everyone },
    { name: 'inspection changes', path: '/api/inspections/changes?after=0', as: [...everyone, 'inspector'] },
    { name: 'people', path: '/api/people', as: officers },
    { name: 'people of a district', path: `/api/people?under=${district}`, as: officers },
    { name: 'people, directors', path: '/api/people?role=school_director', as: officers },
    { name: 'people, inspectors', path: '/api/people?role=inspector', as: officers },
    { name: 'people, part of a Latin name', path: `/api/people?q=${q(given.slice(1, 5))}`, as: officers },
    { name: 'people, two Latin letters', path: `/api/people?q=${q(surname.slice(0, 2))}`, as: officers },
    { name: 'people, letters nobody has', path: '/api/people?q=qx', as: officers },
    { name: 'people, Khmer name', path: `/api/people?q=${q(km)}`, as: officers },
    { name: 'people, part of a Khmer name', path: `/api/people?q=${q(km.slice(0, 3))}`, as: officers },
    { name: 'people, two Khmer letters', path: `/api/people?q=${q(km.slice(0, 2))}`, as: officers },
    { name: 'people, whole name', path: `/api/people?q=${q(teacher.name_latin)}`, as: officers },
    { name: 'people, staff id', path: `/api/people?q=${q(teacher.staff_id)}`, as: officers },
    { name: 'person', path: `/api/people/${teacher.personId}`, as: officers },
    { name: 'places', path: `/api/places?under=${district}`, as: officers },
    { name: 'places, part of a name', path: '/api/places/search?q=riel', as: everyone },
    { name: 'places, Khmer', path: `/api/places/search?q=${q('វត្ត')}`, as: everyone },
    { name: 'board', path: `/api/board?course=${course}`, as: officers },
    { name: 'board, any course', path: '/api/board', as: officers },
    { name: 'board people', path: `/api/board/people?course=${course}`, as: officers },
    { name: 'board people, not begun', path: `/api/board/people?course=${course}&stage=not_begun`, as: officers },
    { name: 'board people, begun', path: `/api/board/people?course=${course}&stage=begun`, as: officers },
    { name: 'board people, completed', path: `/api/board/people?course=${course}&stage=completed&gender=f`, as: officers },
    { name: 'board people, certified', path: '/api/board/people?stage=certified', as: officers },
    { name: 'board inspections', path: '/api/board/inspections', as: officers },
    { name: 'cohorts', path: '/api/cohorts', as: officers },
    { name: 'cohort', path: `/api/cohorts/${cohort}`, as: ['ministry_officer', 'province_officer'] },
    { name: 'cohort members', path: `/api/cohorts/${cohort}/members`, as: ['ministry_officer', 'province_officer'] },
    { name: 'inspections', path: '/api/inspections', as: officers },
    { name: 'inspections, state', path: '/api/inspections?state=follow_up', as: officers },
    { name: 'inspections, school name', path: '/api/inspections?q=riel', as: officers },
    { name: 'inspection candidates', path: `/api/inspections/candidates?school=${inspection.school}&on=${new Date().toISOString().slice(0, 10)}`, as: ['ministry_officer'] },
    { name: 'inspection', path: `/api/inspections/${inspection.id}`, as: ['ministry_officer'] },
    { name: 'report', path: `/api/inspections/${inspection.id}/report`, as: ['ministry_officer'] },
    { name: 'actions', path: '/api/actions', as: everyone },
    { name: 'actions, overdue', path: '/api/actions?overdue=true', as: officers },
    { name: 'awards', path: '/api/awards', as: officers },
    { name: 'awards of one', path: `/api/awards?personId=${teacher.personId}`, as: officers },
    { name: 'awards, revoked', path: '/api/awards?state=revoked', as: officers },
    { name: 'awards, part of a name', path: `/api/awards?q=${q(given.slice(1, 5))}`, as: officers },
    { name: 'awards, Khmer name', path: `/api/awards?q=${q(km)}`, as: officers },
    { name: 'awards, number', path: '/api/awards?q=000123', as: officers },
    { name: 'awards, nobody', path: '/api/awards?q=qxq', as: officers },
    { name: 'verify', path: `/api/verify/${code}`, as: ['nobody'] },
  ];
}
