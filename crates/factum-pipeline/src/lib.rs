//! Pipeline files, the planner and the parallel runner of factum.
