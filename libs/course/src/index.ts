export { type CompiledCourse, compileCourse, courseContent } from './course.compile.js';
export { TextView, TranslationsView } from './course.dto.js';
export { CourseModule } from './course.module.js';
export { CourseService } from './course.service.js';
export { frameworkContent } from './framework.compile.js';
export { FrameworkService } from './framework.service.js';
export { Served } from './served.js';
