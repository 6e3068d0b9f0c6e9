"""Group summary: what the files of several learners say together, counted in the browser."""
